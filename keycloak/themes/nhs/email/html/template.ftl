<#macro emailLayout>
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alongside</title>
</head>
<body style="margin:0;background:#f0f4f5;color:#212b32;font-family:Arial,sans-serif;font-size:19px;line-height:1.5">
<div style="background:#005eb8;color:#ffffff;padding:16px 24px;font-size:22px;font-weight:bold">Alongside</div>
<div style="max-width:600px;background:#ffffff;padding:24px;margin:0 auto">
<#nested>
</div>
<p style="max-width:600px;padding:0 24px;margin:16px auto;font-size:16px;color:#4c6272">Alongside is where NHS Trusts run their peer support programmes. Nobody reads replies to this e-mail.</p>
</body>
</html>
</#macro>

<#macro action link label>
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;background:#007f3b;color:#ffffff;padding:12px 20px;border-radius:4px;font-weight:bold;text-decoration:none">${label}</a></p>
</#macro>
