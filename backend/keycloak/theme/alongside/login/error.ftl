<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">${msg("errorHeading")}
  <#elseif section = "form">
    <p>${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p>${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink?? && (client.baseUrl)?has_content><p><a class="quiet" href="${client.baseUrl}">${msg("backToApplication")}</a></p></#if>
  </#if>
</@layout.registrationLayout>
