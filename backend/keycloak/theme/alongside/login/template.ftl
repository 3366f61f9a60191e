<#-- The frame of every page: the logo, one h1, what went wrong, and the page itself. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local heading = heading?markup_string?replace("<[^>]*>", "", "r")?trim>
<#local wrong = message?has_content && message.type = "error">
<!doctype html>
<html lang="${lang!"en"}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then("rtl", "ltr")}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title><#if wrong>${msg("titleWrong")} </#if>${heading?no_esc} – ${realm.displayName!"Alongside"}</title>
  <link rel="icon" href="${url.resourcesPath}/img/icon.svg" type="image/svg+xml">
  <link rel="preload" href="${url.resourcesPath}/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="${url.resourcesPath}/css/alongside.css">
  <script type="importmap">{ "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }</script>
  <script type="module" src="${url.resourcesPath}/js/reveal.js"></script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <#-- Somebody may sign in, or begin anew, in another tab: this one then follows. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
  <a class="skip" href="#main">${msg("skipToMain")}</a>
  <header class="top">
    <div class="wrap bar">
      <#if (client.baseUrl)?has_content><a class="logo" href="${client.baseUrl}"><@logo/></a><#else><span class="logo"><@logo/></span></#if>
      <#if (client.baseUrl)?has_content><a class="alone" href="${client.baseUrl}help">${msg("getHelp")}</a></#if>
    </div>
  </header>
  <main id="main" tabindex="-1">
    <div class="wrap sides">
      <div class="side">
        <h1>${heading?no_esc}</h1>
        <#nested "lede">
      </div>
      <div class="card">
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
          <#nested "show-username">
          <p>${msg("signingInAs")} <b>${auth.attemptedUsername}</b></p>
          <p><a class="alone" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>
        <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
          <#if wrong>
            <div class="errors" tabindex="-1" autofocus><p>${kcSanitize(message.summary)?no_esc}</p></div>
          <#else>
            <p class="note" role="status">${kcSanitize(message.summary)?no_esc}</p>
          </#if>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
          <form action="${url.loginAction}" method="post">
            <button class="quiet" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
          </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
          <div class="other"><#nested "info"></div>
        </#if>
      </div>
    </div>
  </main>
</body>
</html>
</#macro>

<#macro logo><svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true"><path class="l1" d="M9 28V15a7 7 0 0 1 7-7"/><path class="l2" d="M18 28V19a7 7 0 0 1 7-7"/></svg>${realm.displayName!"Alongside"}</#macro>
