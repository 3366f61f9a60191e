<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">${msg("logoutConfirmTitle")}
  <#elseif section = "lede"><p class="lede">${msg("logoutConfirmHeader")}</p>
  <#elseif section = "form">
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="btn" name="confirmLogout" id="kc-logout" value="on">${msg("doLogout")}</button>
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><p class="other"><a class="quiet" href="${client.baseUrl}">${msg("staySignedIn")}</a></p></#if>
  </#if>
</@layout.registrationLayout>
