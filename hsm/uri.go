package hsm

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

const maxURI = 2048 // bytes

// URI names a token as RFC 7512 does: path attributes token, serial, manufacturer, model
// (all that are given must match), query attributes module-path and pin-source.
type URI struct {
	Token, Serial, Manufacturer, Model string
	ModulePath                         string // absolute path of the PKCS#11 library
	PINSource                          string // absolute path of the file that holds the PIN
}

// attributes lists what a URI may hold, with the sizes of CK_TOKEN_INFO.
func (u *URI) attributes(query bool) map[string]struct {
	to  *string
	max int
} {
	type attribute = struct {
		to  *string
		max int
	}
	if query {
		return map[string]attribute{"module-path": {&u.ModulePath, 1024}, "pin-source": {&u.PINSource, 1024}}
	}
	return map[string]attribute{
		"token": {&u.Token, 32}, "serial": {&u.Serial, 16}, "manufacturer": {&u.Manufacturer, 32}, "model": {&u.Model, 16},
	}
}

// ParseURI reads a token's URI strictly: attributes that are unknown, empty or given twice
// are refused, and so is pin-value, since a PIN belongs in a file. Needed are module-path,
// pin-source, and token or serial.
func ParseURI(s string) (URI, error) {
	var u URI
	rest, ok := strings.CutPrefix(s, "pkcs11:")
	if !ok || len(s) > maxURI {
		return URI{}, fmt.Errorf("hsm: token URI: want pkcs11:... of at most %d bytes", maxURI)
	}
	path, query, _ := strings.Cut(rest, "?")
	if err := u.parse(path, ";", pathChars, false); err != nil {
		return URI{}, fmt.Errorf("hsm: token URI: %v", err)
	}
	if err := u.parse(query, "&", queryChars, true); err != nil {
		return URI{}, fmt.Errorf("hsm: token URI: %v", err)
	}
	if err := u.check(); err != nil {
		return URI{}, fmt.Errorf("hsm: token URI: %v", err)
	}
	return u, nil
}

func (u *URI) check() error {
	// RFC 7512 allows file:/path, file:///path and a bare path; a pipe runs a program.
	u.PINSource = strings.TrimPrefix(u.PINSource, "file:")
	if strings.HasPrefix(u.PINSource, "///") {
		u.PINSource = u.PINSource[2:]
	}
	switch {
	case u.Token == "" && u.Serial == "":
		return fmt.Errorf("it names neither token nor serial")
	case !cleanPath(u.ModulePath):
		return fmt.Errorf("module-path must be the absolute path of the PKCS#11 library")
	case !cleanPath(u.PINSource):
		return fmt.Errorf("pin-source must be file: and the absolute path of a file that holds the PIN")
	}
	return nil
}

func cleanPath(path string) bool { return filepath.IsAbs(path) && filepath.Clean(path) == path }

func (u *URI) parse(component, separator, chars string, query bool) error {
	if component == "" {
		return nil
	}
	known := u.attributes(query)
	for part := range strings.SplitSeq(component, separator) {
		name, raw, _ := strings.Cut(part, "=")
		a, ok := known[name]
		switch {
		case name == "pin-value":
			return fmt.Errorf("pin-value is refused: put the PIN in a file and name it with pin-source")
		case !ok:
			return fmt.Errorf("attribute %q is not known here", name)
		case *a.to != "":
			return fmt.Errorf("attribute %q stands twice", name)
		}
		value, err := decode(raw, chars)
		if err != nil || value == "" || len(value) > a.max {
			return fmt.Errorf("attribute %q is not 1 to %d bytes of text, percent-encoded as RFC 7512 says", name, a.max)
		}
		*a.to = value
	}
	return nil
}

// RFC 7512, section 2.3: what may stand unencoded beside letters and digits.
const (
	pathChars  = "-._~:[]@!$'()*+,=&"
	queryChars = "-._~:[]@!$'()*+,=/?|"
)

func decode(s, chars string) (string, error) {
	var out []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			out = append(out, unhex(s[i+1])<<4|unhex(s[i+2]))
			i += 2
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte(chars, c) >= 0:
			out = append(out, c)
		default:
			return "", fmt.Errorf("byte %d", i)
		}
	}
	if v := string(out); utf8.ValidString(v) && !strings.ContainsFunc(v, unicode.IsControl) {
		return v, nil
	}
	return "", fmt.Errorf("not text")
}

func isHex(c byte) bool { return strings.IndexByte("0123456789abcdefABCDEF", c) >= 0 }

func unhex(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c&^0x20 - 'A' + 10
}

// String writes the URI so that ParseURI reads the same again. It holds no secret.
func (u URI) String() string {
	var out strings.Builder
	add := func(separator, name, value, chars string) {
		if value != "" {
			out.WriteString(separator + name + "=" + encode(value, chars))
		}
	}
	out.WriteString("pkcs11:")
	separator := ""
	for _, a := range [][2]string{{"token", u.Token}, {"serial", u.Serial}, {"manufacturer", u.Manufacturer}, {"model", u.Model}} {
		if a[1] != "" {
			add(separator, a[0], a[1], pathChars)
			separator = ";"
		}
	}
	add("?", "module-path", u.ModulePath, queryChars)
	add("&", "pin-source", "file:"+u.PINSource, queryChars)
	return out.String()
}

func encode(s, chars string) string {
	var out strings.Builder
	for _, c := range []byte(s) {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(chars, c) >= 0 {
			out.WriteByte(c)
		} else {
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}
