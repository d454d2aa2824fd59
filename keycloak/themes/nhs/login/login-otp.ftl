<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["totp"]; section>
  <#if section == "header">
    ${msg("loginOtpTitle")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post" novalidate>
      <#if otpLogin.userOtpCredentials?size gt 1>
      <div class="nhsuk-form-group">
        <fieldset class="nhsuk-fieldset">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${msg("loginOtpDevice")}</legend>
          <div class="nhsuk-radios">
            <#list otpLogin.userOtpCredentials as device>
            <div class="nhsuk-radios__item">
              <input class="nhsuk-radios__input" id="device-${device?index}" name="selectedCredentialId" type="radio" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>>
              <label class="nhsuk-label nhsuk-radios__label" for="device-${device?index}">${device.userLabel!}</label>
            </div>
            </#list>
          </div>
        </fieldset>
      </div>
      </#if>
      <@fields.text name="totp" label=msg("loginOtpOneTime") hint=msg("loginOtpHint") autocomplete="one-time-code" inputmode="numeric" width="5"/>
      <@fields.button label=msg("doLogIn") id="kc-login"/>
    </form>
    <p>${msg("loginOtpLost")}</p>
  </#if>
</@layout.registrationLayout>
