<#-- The parts of a form, with the markup of nhsuk-frontend. -->

<#-- Two pages call a field otherwise than Keycloak's messages about it do. -->
<#function id name>
  <#if pageId?starts_with("login-otp") && name == "totp"><#return "otp"></#if>
  <#if pageId?starts_with("login-update-password") && name == "password"><#return "password-new"></#if>
  <#return name>
</#function>

<#-- What is wrong with a field. What the password policy says belongs to no field, so it is the password's. -->
<#function problem name>
  <#if pageId?keep_before(".") == "login" && !usernameHidden??>
    <#-- Which of the two is wrong would tell a stranger who has an account. -->
    <#return (name == "username")?then(messagesPerField.getFirstError("username", "password")!"", "")>
  </#if>
  <#if messagesPerField.existsError(name)><#return messagesPerField.get(name)></#if>
  <#if id(name) == "password-new" && message?has_content && message.type == "error" && !messagesPerField.existsError("password-confirm")>
    <#return message.summary>
  </#if>
  <#return "">
</#function>

<#-- What is wrong with all of them, in the order of the page. -->
<#function errors names>
  <#local found=[]>
  <#list names as name>
    <#if problem(name)?has_content>
      <#local found=found + [{"field": id(name), "message": problem(name)}]>
    </#if>
  </#list>
  <#return found>
</#function>

<#macro around name hint wrong>
    <#if hint?has_content><div class="nhsuk-hint" id="${id(name)}-hint">${hint}</div></#if>
    <#if wrong?has_content>
    <span class="nhsuk-error-message" id="${id(name)}-error"><span class="nhsuk-u-visually-hidden">Error: </span>${kcSanitize(wrong)?no_esc}</span>
    </#if>
</#macro>

<#macro described name hint wrong><#if hint?has_content || wrong?has_content> aria-describedby="<#if hint?has_content>${id(name)}-hint</#if><#if hint?has_content && wrong?has_content> </#if><#if wrong?has_content>${id(name)}-error</#if>"</#if></#macro>

<#macro text name label value="" hint="" type="text" autocomplete="off" inputmode="" width="">
  <#local wrong=problem(name)>
  <div class="nhsuk-form-group<#if wrong?has_content> nhsuk-form-group--error</#if>">
    <label class="nhsuk-label" for="${id(name)}">${label}</label>
    <@around name=name hint=hint wrong=wrong/>
    <input class="nhsuk-input<#if wrong?has_content> nhsuk-input--error</#if><#if width?has_content> nhsuk-input--width-${width}</#if>" id="${id(name)}" name="${id(name)}" type="${type}" value="${value}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if inputmode?has_content> inputmode="${inputmode}"</#if><@described name=name hint=hint wrong=wrong/>>
  </div>
</#macro>

<#macro password name label hint="" autocomplete="current-password">
  <#local wrong=problem(name)>
  <div class="nhsuk-form-group<#if wrong?has_content> nhsuk-form-group--error</#if> nhsuk-password-input" data-module="nhsuk-password-input">
    <label class="nhsuk-label" for="${id(name)}">${label}</label>
    <@around name=name hint=hint wrong=wrong/>
    <div class="nhsuk-input-wrapper">
      <input class="nhsuk-input<#if wrong?has_content> nhsuk-input--error</#if> nhsuk-password-input__input nhsuk-js-password-input-input" id="${id(name)}" name="${id(name)}" type="password" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<@described name=name hint=hint wrong=wrong/>>
      <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle nhsuk-js-password-input-toggle" data-module="nhsuk-button" type="button" aria-label="Show password" aria-controls="${id(name)}" hidden>Show</button>
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
