<#import "template.ftl" as layout>
<#import "fields.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section = "header">${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <#if messagesPerField.existsError("password", "password-confirm")>
        <div class="errors" tabindex="-1" autofocus role="group" aria-labelledby="errors">
          <h2 id="errors">${msg("pleaseCheck")}</h2>
          <ul>
            <#if messagesPerField.existsError("password")><li><a href="#password-new">${kcSanitize(messagesPerField.get("password"))?no_esc}</a></li></#if>
            <#if messagesPerField.existsError("password-confirm")><li><a href="#password-confirm">${kcSanitize(messagesPerField.get("password-confirm"))?no_esc}</a></li></#if>
          </ul>
        </div>
      </#if>
      <@form.field name="password-new" label=msg("passwordNew") type="password" hint=msg("passwordHint") error=form.problem("password") autocomplete="new-password"/>
      <@form.field name="password-confirm" label=msg("passwordConfirm") type="password" error=form.problem("password-confirm") autocomplete="new-password"/>
      <label class="opt"><input type="checkbox" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label>
      <button class="btn" name="login" value="on">${msg("doSave")}</button>
      <#if isAppInitiatedAction??><button class="quiet" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </form>
  </#if>
</@layout.registrationLayout>
