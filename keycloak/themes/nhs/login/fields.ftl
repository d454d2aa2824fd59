<#-- The parts of a form, with the markup of nhsuk-frontend. -->

<#-- What is wrong, field by field, in the order of the page. -->
<#function errors names>
  <#local found=[]>
  <#list names as name>
    <#if messagesPerField.existsError(name)>
      <#local found=found + [{"field": id(name), "message": messagesPerField.get(name)}]>
    </#if>
  </#list>
  <#return found>
</#function>

<#-- Keycloak says "totp" of the field that one log-in page calls "otp". -->
<#function id name>
  <#return (pageId?starts_with("login-otp") && name == "totp")?then("otp", name)>
</#function>

<#macro group name hint="">
  <#local wrong=messagesPerField.existsError(name)>
  <div class="nhsuk-form-group<#if wrong> nhsuk-form-group--error</#if>">
    <#nested "label">
    <#if hint?has_content><div class="nhsuk-hint" id="${id(name)}-hint">${hint}</div></#if>
    <#if wrong>
    <span class="nhsuk-error-message" id="${id(name)}-error"><span class="nhsuk-u-visually-hidden">Error: </span>${kcSanitize(messagesPerField.get(name))?no_esc}</span>
    </#if>
    <#nested "input">
  </div>
</#macro>

<#macro described name hint><#local wrong=messagesPerField.existsError(name)><#if hint?has_content || wrong> aria-describedby="<#if hint?has_content>${id(name)}-hint</#if><#if hint?has_content && wrong> </#if><#if wrong>${id(name)}-error</#if>"</#if></#macro>

<#macro text name label value="" hint="" type="text" autocomplete="off" inputmode="" width="">
  <@group name=name hint=hint; part>
    <#if part == "label">
    <label class="nhsuk-label" for="${id(name)}">${label}</label>
    <#else>
    <input class="nhsuk-input<#if messagesPerField.existsError(name)> nhsuk-input--error</#if><#if width?has_content> nhsuk-input--width-${width}</#if>" id="${id(name)}" name="${id(name)}" type="${type}" value="${value}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if inputmode?has_content> inputmode="${inputmode}"</#if><@described name=name hint=hint/>>
    </#if>
  </@group>
</#macro>

<#macro password name label field=name hint="" autocomplete="current-password">
  <#local wrong=messagesPerField.existsError(name)>
  <div class="nhsuk-form-group<#if wrong> nhsuk-form-group--error</#if> nhsuk-password-input" data-module="nhsuk-password-input">
    <label class="nhsuk-label" for="${field}">${label}</label>
    <#if hint?has_content><div class="nhsuk-hint" id="${field}-hint">${hint}</div></#if>
    <#if wrong>
    <span class="nhsuk-error-message" id="${field}-error"><span class="nhsuk-u-visually-hidden">Error: </span>${kcSanitize(messagesPerField.get(name))?no_esc}</span>
    </#if>
    <div class="nhsuk-input-wrapper">
      <input class="nhsuk-input<#if wrong> nhsuk-input--error</#if> nhsuk-password-input__input nhsuk-js-password-input-input" id="${field}" name="${field}" type="password" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if hint?has_content || wrong> aria-describedby="<#if hint?has_content>${field}-hint</#if><#if hint?has_content && wrong> </#if><#if wrong>${field}-error</#if>"</#if>>
      <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle nhsuk-js-password-input-toggle" data-module="nhsuk-button" type="button" aria-label="Show password" aria-controls="${field}" hidden>Show</button>
    </div>
  </div>
</#macro>

<#macro checkbox name label>
  <div class="nhsuk-form-group">
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
      <div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id="${name}" name="${name}" type="checkbox" value="on">
        <label class="nhsuk-label nhsuk-checkboxes__label" for="${name}">${label}</label>
      </div>
    </div>
  </div>
</#macro>

<#macro button label id="" name="" value="" kind="">
  <button class="nhsuk-button<#if kind?has_content> nhsuk-button--${kind}</#if>" data-module="nhsuk-button" data-prevent-double-click="true" type="submit"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}" value="${value}"</#if>>${label}</button>
</#macro>

<#-- Somebody who came from the application to do one thing may also leave it. -->
<#macro submit label id="">
  <div class="nhsuk-button-group">
    <@button label=label id=id/>
    <#if isAppInitiatedAction??>
    <@button label=msg("doCancel") name="cancel-aia" value="true" kind="secondary"/>
    </#if>
  </div>
</#macro>
