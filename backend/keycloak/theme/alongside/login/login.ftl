<#import "template.ftl" as layout>
<#import "fields.ftl" as form>
<#import "passkeys.ftl" as passkeys>
<#assign unknown = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!unknown displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "lede"><p class="lede">${msg("loginLede")}</p>
  <#elseif section = "form">
    <#if realm.password>
      <#assign error = unknown?then(messagesPerField.getFirstError("username", "password"), "")>
      <form action="${url.loginAction}" method="post">
        <#if unknown>
          <div class="errors" tabindex="-1" autofocus role="group" aria-labelledby="errors">
            <h2 id="errors">${msg("pleaseCheck")}</h2>
            <ul><li><a href="#${usernameHidden???then("password", "username")}">${kcSanitize(error)?no_esc}</a></li></ul>
          </div>
        </#if>
        <#if !usernameHidden??>
          <@form.field name="username" label=msg("username") error=error value=(login.username!"")
            autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
        </#if>
        <@form.field name="password" label=msg("password") type="password" error=usernameHidden???then(error, "") autocomplete="current-password"/>
        <#if auth.selectedCredential?has_content><input type="hidden" name="credentialId" value="${auth.selectedCredential}"></#if>
        <button class="btn" name="login" id="kc-login" value="on">${msg("doLogIn")}</button>
      </form>
    </#if>
    <@passkeys.conditionalUIData/>
  <#elseif section = "info">
    <h2>${msg("noAccount")}</h2>
    <p>${msg("noAccountLede")}</p>
    <p><a class="quiet" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    <p class="hint">${msg("forgotten")}</p>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
      <div class="other">
        <h2>${msg("identity-provider-login-label")}</h2>
        <ul>
          <#list social.providers as provider>
            <li><a class="quiet" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!}</a></li>
          </#list>
        </ul>
      </div>
    </#if>
  </#if>
</@layout.registrationLayout>
