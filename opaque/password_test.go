package opaque

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestNormalizePassword(t *testing.T) {
	for typed, want := range map[string]string{
		"correct horse":                "correct horse",
		" two  spaces ":                " two  spaces ", // spaces are part of a password
		"o\u0308":                      "\u00f6",        // NFC
		"a\u00a0b\u2003c\u3000d":       "a b c d",       // other spaces
		"\u212b":                       "\u00c5",        // Angstrom sign
		"\uff21":                       "\uff21",        // width is kept
		"PassWord":                     "PassWord",      // case is kept
		"\U0001f600":                   "\U0001f600",
		strings.Repeat("a", 1024):      strings.Repeat("a", 1024),
		strings.Repeat("o\u0308", 341): strings.Repeat("\u00f6", 341),
	} {
		got, err := NormalizePassword([]byte(typed))
		if err != nil || string(got.Bytes()) != want {
			t.Errorf("%q: %v", typed, err)
		}
	}
}

func TestUnusablePassword(t *testing.T) {
	for name, typed := range map[string]string{
		"empty":                   "",
		"too long":                strings.Repeat("a", 1025),
		"too long as typed":       strings.Repeat("o\u0308", 342),
		"too long once composed":  strings.Repeat("\U0001d160", 256), // 4 bytes become 12
		"control character":       "secret\x00",
		"tab":                     "secret\tsecret",
		"line break":              "secret\n",
		"no UTF-8":                "secret\xff",
		"surrogate":               "secret\xed\xa0\x80",
		"unassigned":              "secret\U000e0080",
		"zero width non-joiner":   "secret\u200c",
		"right-to-left override":  "secret\u202e",
		"a part that is not text": "secret\ufffe",
	} {
		p, err := NormalizePassword([]byte(typed))
		if !errors.Is(err, ErrUnusablePassword) || p != nil {
			t.Errorf("%s: %v, want ErrUnusablePassword", name, err)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error quotes the password: %v", name, err)
		}
	}
}

func FuzzNormalizePassword(f *testing.F) {
	f.Add([]byte("correct horse"))
	f.Add([]byte("o\u0308\u00a0\u212b"))
	f.Fuzz(func(t *testing.T, typed []byte) {
		before := bytes.Clone(typed)
		p, err := NormalizePassword(typed)
		if !bytes.Equal(typed, before) {
			t.Fatal("the caller's bytes were changed")
		}
		if err != nil {
			return
		}
		if p.Len() == 0 || p.Len() > maxPassword {
			t.Fatalf("%q became %d bytes", typed, p.Len())
		}
		again, err := NormalizePassword(p.Bytes())
		if err != nil || !again.Equal(p) {
			t.Fatalf("%q: normalised twice is something else (%v)", typed, err)
		}
	})
}
