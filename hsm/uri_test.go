package hsm

import (
	"strings"
	"testing"
)

const goodURI = "pkcs11:token=back%20up;serial=12ab?module-path=/usr/lib/x.so&pin-source=file:/run/pin"

func TestParseURI(t *testing.T) {
	want := URI{Token: "back up", Serial: "12ab", ModulePath: "/usr/lib/x.so", PINSource: "/run/pin"}
	for _, s := range []string{
		goodURI,
		strings.ReplaceAll(goodURI, "file:/run", "/run"),
		strings.ReplaceAll(goodURI, "file:/run", "file:///run"),
		strings.ReplaceAll(goodURI, "/usr", "%2fusr"),
		"pkcs11:serial=12ab;token=back%20up?pin-source=file:/run/pin&module-path=/usr/lib/x.so",
	} {
		if u, err := ParseURI(s); err != nil || u != want {
			t.Errorf("%s: %+v %v", s, u, err)
		}
	}
	u, err := ParseURI("pkcs11:manufacturer=A%3bB;model=%25;serial=1?module-path=/a?b&pin-source=/p%26q")
	if err != nil || u != (URI{Manufacturer: "A;B", Model: "%", Serial: "1", ModulePath: "/a?b", PINSource: "/p&q"}) {
		t.Errorf("%+v %v", u, err)
	}
}

func TestParseURIRefuses(t *testing.T) {
	swap := func(old, new string) string { return strings.Replace(goodURI, old, new, 1) }
	for what, c := range map[string]struct{ uri, says string }{
		"another scheme":        {swap("pkcs11:", "PKCS11:"), "want pkcs11:"},
		"nothing":               {"", "want pkcs11:"},
		"too long":              {goodURI + strings.Repeat("x", maxURI), "at most 2048"},
		"a PIN":                 {goodURI + "&pin-value=1234", "pin-value is refused"},
		"an unknown attribute":  {swap("serial", "slot-id"), `"slot-id" is not known`},
		"an object":             {swap("serial", "object"), `"object" is not known`},
		"query name in path":    {swap("?module-path", ";module-path"), `"module-path" is not known`},
		"path name in query":    {swap("&pin-source", "&serial=1&pin-source"), `"serial" is not known`},
		"one twice":             {swap("serial=12ab", "token=x"), `"token" stands twice`},
		"an empty value":        {swap("12ab", ""), `"serial" is not 1 to 16`},
		"no value":              {swap("serial=12ab", "serial"), `"serial" is not 1 to 16`},
		"an empty attribute":    {swap(";", ";;"), `"" is not known`},
		"a serial too long":     {swap("12ab", strings.Repeat("1", 17)), `"serial" is not 1 to 16`},
		"a token too long":      {swap("back%20up", strings.Repeat("1", 33)), `"token" is not 1 to 32`},
		"a blank":               {swap("%20", " "), `"token" is not`},
		"a cut escape":          {swap("%20up", "%2"), `"token" is not`},
		"a wrong escape":        {swap("%20", "%2x"), `"token" is not`},
		"a slash in the path":   {swap("%20", "/"), `"token" is not`},
		"a control character":   {swap("%20", "%0a"), `"token" is not`},
		"a NUL":                 {swap("%20", "%00"), `"token" is not`},
		"no UTF-8":              {swap("%20", "%ff"), `"token" is not`},
		"no name":               {swap("token=back%20up;serial=12ab", "model=x"), "neither token nor serial"},
		"nothing before ?":      {swap("token=back%20up;serial=12ab", ""), "neither token nor serial"},
		"no library":            {swap("module-path=/usr/lib/x.so&", ""), "module-path must be"},
		"a relative library":    {swap("/usr/lib/x.so", "x.so"), "module-path must be"},
		"a crooked library":     {swap("/usr/lib", "/usr/../lib"), "module-path must be"},
		"no PIN file":           {swap("&pin-source=file:/run/pin", ""), "pin-source must be"},
		"a program for the PIN": {swap("file:/run/pin", "|/bin/pin"), "pin-source must be"},
		"a relative PIN file":   {swap("file:/run/pin", "file:pin"), "pin-source must be"},
		"a host":                {swap("file:/run/pin", "file://host/pin"), "pin-source must be"},
	} {
		u, err := ParseURI(c.uri)
		if err == nil || !strings.Contains(err.Error(), c.says) || u != (URI{}) {
			t.Errorf("%s: %q: %+v, %v; want an error with %q", what, c.uri, u, err, c.says)
		}
	}
}

func TestPINValueIsNotRepeated(t *testing.T) {
	if _, err := ParseURI(goodURI + "&pin-value=98765"); err == nil || strings.Contains(err.Error(), "98765") {
		t.Error(err)
	}
}

func FuzzParseURI(f *testing.F) {
	f.Add(goodURI)
	f.Add("pkcs11:manufacturer=A%3bB;model=%25;serial=1?module-path=/a?b&pin-source=/p%26q")
	f.Add("pkcs11:serial=1?pin-value=1")
	f.Fuzz(func(t *testing.T, s string) {
		u, err := ParseURI(s)
		if err != nil {
			return
		}
		if again, err := ParseURI(u.String()); err != nil || again != u {
			t.Fatalf("%q is written %q: %+v, %v", s, u, again, err)
		}
	})
}
