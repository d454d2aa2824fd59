-- A release is attacked together with all before it: each must leave open what its own policy says,
-- and the total of an old panel counts Trusts as they counted then.
UPDATE candidate c
   SET content = CAST('{"recounted":{},"policy":' || CAST(p.numbers AS text) || ','
                      || substr(CAST(c.content AS text), 2) AS json)
  FROM policy p
 WHERE c.content IS NOT NULL
   AND c.content -> 'policy' IS NULL
   AND p.version = CAST(c.content #>> '{release,policy}' AS int);
