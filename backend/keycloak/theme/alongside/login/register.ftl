<#import "template.ftl" as layout>
<#import "fields.ftl" as form>
<#import "user-profile-commons.ftl" as profileFields>
<#import "register-commons.ftl" as terms>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "lede">
    <p class="lede">${msg("registerLede")}</p>
    <p class="lede">${msg("registerKeep")}</p>
  <#elseif section = "form">
    <form id="kc-register-form" action="${url.registrationAction}" method="post">
      <@form.summary names=profile.attributes?map(attribute -> attribute.name) + ["password", "password-confirm", "termsAccepted"]/>
      <#list profile.attributes as attribute>
        <#if attribute.name = "username">
          <@form.field name="username" label=msg("username") hint=msg("usernameHint") error=form.problem("username") value=(attribute.value!"") autocomplete="username"/>
          <#if passwordRequired??>
            <@form.field name="password" label=msg("password") type="password" autocomplete="new-password" error=form.problem("password")
              hint=((passwordPolicies.length)??)?then(msg("passwordLength", passwordPolicies.length) + " ", "") + msg("passwordHint")/>
            <@form.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" error=form.problem("password-confirm")/>
          </#if>
        <#else>
          <@form.field name=attribute.name label=advancedMsg(attribute.displayName!"") error=form.problem(attribute.name) value=(attribute.value!"") autocomplete=(attribute.autocomplete!"off")/>
        </#if>
      </#list>
      <@terms.termsAcceptance/>
      <button class="btn">${msg("doRegister")}</button>
    </form>
    <div class="other">
      <h2>${msg("haveAccount")}</h2>
      <p><a class="quiet" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </div>
  </#if>
</@layout.registrationLayout>
