<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["totp", "userLabel"] displayMessage=false; section>
  <#if section == "header">
    ${msg("loginTotpTitle")}
  <#elseif section == "form">
    <p>${msg("loginTotpIntro")}</p>
    <ol class="nhsuk-list nhsuk-list--number">
      <li>${msg("loginTotpStep1")}</li>
      <#if mode?? && mode == "manual">
      <li>
        ${msg("loginTotpManualStep2")}
        <p class="al-secret nhsuk-u-margin-top-2" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
        <p>${msg("loginTotpManualStep3")}</p>
        <p><a href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
      </li>
      <#else>
      <li>
        ${msg("loginTotpStep2")}
        <img class="al-qr" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="QR code for your authenticator app" width="246" height="246">
        <p><a href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
      </li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form action="${url.loginAction}" method="post" novalidate>
      <@fields.text name="totp" label=msg("authenticatorCode") hint=msg("loginOtpHint") autocomplete="one-time-code" inputmode="numeric" width="5"/>
      <@fields.text name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpDeviceHint") width="20"/>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@fields.submit label=msg("doContinue") id="kc-save"/>
    </form>
  </#if>
</@layout.registrationLayout>
