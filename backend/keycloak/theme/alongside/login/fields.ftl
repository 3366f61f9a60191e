<#-- What forms here are made of: fields with their hints and errors tied to them, and the summary of what to check. -->
<#function wrong names...>
  <#list names as name><#if messagesPerField.existsError(name)><#return true></#if></#list>
  <#return false>
</#function>

<#-- The summary takes the focus; each of its lines leads to its field. -->
<#macro summary names>
  <#local any = false>
  <#list names as name><#if messagesPerField.existsError(name)><#local any = true></#if></#list>
  <#if any>
    <div class="errors" tabindex="-1" autofocus role="group" aria-labelledby="errors">
      <h2 id="errors">${msg("pleaseCheck")}</h2>
      <ul>
        <#list names as name>
          <#if messagesPerField.existsError(name)><li><a href="#${name}">${kcSanitize(messagesPerField.get(name))?no_esc}</a></li></#if>
        </#list>
      </ul>
    </div>
  </#if>
</#macro>

<#macro field name label error="" hint="" type="text" value="" autocomplete="off">
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
    <#if error?has_content><p class="err" id="${name}-error">${kcSanitize(error)?no_esc}</p></#if>
    <#local described = (hint?has_content?then(name + "-hint ", "") + error?has_content?then(name + "-error", ""))?trim>
    <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" dir="ltr"
      <#if type != "password">value="${value}"</#if>
      <#if described?has_content>aria-describedby="${described}"</#if>
      <#if error?has_content>aria-invalid="true"</#if>>
    <#if type = "password">
      <button class="quiet reveal scripted" type="button" aria-controls="${name}" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}">${msg("showPassword")}</button>
    </#if>
  </div>
</#macro>

<#function problem name>
  <#if messagesPerField.existsError(name)><#return messagesPerField.get(name)></#if>
  <#return "">
</#function>
