<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">${msg("pageExpiredTitle")}
  <#elseif section = "lede"><p class="lede">${msg("pageExpiredLede")}</p>
  <#elseif section = "form">
    <p><a class="btn" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredGoOn")}</a></p>
    <p class="other"><a class="quiet" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
  </#if>
</@layout.registrationLayout>
