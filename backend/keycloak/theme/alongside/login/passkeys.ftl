<#-- A passkey instead of a password: offered where the browser knows them, also while a name is being filled in. -->
<#macro conditionalUIData>
  <#if enableWebAuthnConditionalUI?has_content>
    <form id="webauth" action="${url.loginAction}" method="post" hidden>
      <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
        <input type="hidden" id="${name}" name="${name}">
      </#list>
    </form>
    <#if authenticators??>
      <form id="authn_select" hidden>
        <#list authenticators.authenticators as authenticator>
          <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
        </#list>
      </form>
    </#if>
    <div class="other scripted" id="passkey">
      <h2>${msg("passkeyTitle")}</h2>
      <p>${msg("passkeyLede")}</p>
      <button class="quiet" id="authenticateWebAuthnButton" type="button">${msg("webauthn-doAuthenticate")}</button>
    </div>
    <script type="module">
      <#outputformat "JavaScript">
      import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
      import { initAuthenticate } from ${(url.resourcesPath + "/js/passkeysConditionalAuth.js")?c};
      const asked = {
        isUserIdentified: ${isUserIdentified},
        challenge: ${challenge?c},
        userVerification: ${userVerification?c},
        rpId: ${rpId?c},
        createTimeout: ${createTimeout?c},
        mediation: ${(mediation!"conditional")?c},
        authenticatorAttachment: ${authenticatorAttachment?c},
        errmsg: ${msg("webauthn-unsupported-browser-text")?c},
      };
      if (!window.PublicKeyCredential) {
        document.getElementById("passkey").hidden = true;
      } else {
        document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn(asked));
        initAuthenticate(asked);
      }
      </#outputformat>
    </script>
  </#if>
</#macro>
