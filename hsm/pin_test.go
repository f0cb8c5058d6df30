package hsm

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/miekg/pkcs11"
)

func TestReadPIN(t *testing.T) {
	write := func(text string, mode os.FileMode) string {
		path := filepath.Join(t.TempDir(), "pin")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for text, want := range map[string]string{"1234": "1234", "1234\n": "1234", " 12 34 ": " 12 34 ", "user:pass": "user:pass", "ö": "ö"} {
		pin, err := readPIN(write(text, 0o600))
		if err != nil || string(pin.Bytes()) != want {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := readPIN(write("1234", 0o400)); err != nil {
		t.Error(err)
	}
	fifo := filepath.Join(t.TempDir(), "fifo")
	if err := syscall.Mkfifo(fifo, 0o600); err != nil {
		t.Fatal(err)
	}
	for what, path := range map[string]string{
		"group may read": write("1234", 0o640), "world may read": write("1234", 0o604), "group may write": write("1234", 0o620),
		"world may run": write("1234", 0o601), "empty": write("", 0o600), "only a newline": write("\n", 0o600),
		"two newlines": write("1234\n\n", 0o600), "CRLF": write("1234\r\n", 0o600), "two lines": write("1234\n5678", 0o600),
		"NUL": write("12\x0034", 0o600), "no UTF-8": write("\xff1234", 0o600), "too long": write(strings.Repeat("1", 256), 0o600),
		"much too long": write(strings.Repeat("1", 10_000), 0o600),
		"a folder":      t.TempDir(), "a FIFO": fifo, "missing": filepath.Join(t.TempDir(), "none"),
	} {
		_, err := readPIN(path)
		if !errors.Is(err, ErrPIN) || errors.Is(err, fs.ErrNotExist) || strings.Contains(err.Error(), "1234") {
			t.Errorf("%s: %v", what, err)
		}
	}
	credential := write("1234", 0o440)
	if _, err := readPIN(credential); err == nil {
		t.Error("a file that its group may read was taken outside the credentials folder")
	}
	t.Setenv("CREDENTIALS_DIRECTORY", filepath.Dir(credential))
	if _, err := readPIN(credential); err != nil {
		t.Errorf("systemd credential: %v", err)
	}
}

// A wrong PIN costs one try on one token, ever; a changed file is tried again.
func TestWrongPINIsTriedOnce(t *testing.T) {
	good, first, other := newURI(t), &mock{}, &mock{}
	u, err := ParseURI(good)
	if err != nil {
		t.Fatal(err)
	}
	right, err := os.ReadFile(u.PINSource)
	if err != nil {
		t.Fatal(err)
	}
	writePIN := func(pin string) {
		if err := os.WriteFile(u.PINSource, []byte(pin), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	writePIN("wrong " + u.Serial)
	token := newToken(u, wrapped([]func(library) library{first.in}))
	defer token.Close()
	v, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	v.PINSource = u.PINSource
	neighbour := newToken(v, wrapped([]func(library) library{other.in}))
	defer neighbour.Close()
	for range 5 {
		for _, x := range []*Token{token, neighbour} {
			if err := x.connect(t.Context()); !errors.Is(err, ErrPIN) {
				t.Fatal(err)
			}
		}
	}
	if n := first.ins.Load(); n != 1 {
		t.Errorf("the token saw a wrong PIN %d times", n)
	}
	if n := other.ins.Load(); n != 0 {
		t.Errorf("the next token saw the refused PIN %d times", n)
	}
	_, err = token.HMACRoot(t.Context(), "a", nil)
	if !errors.Is(err, ErrDown) || !errors.Is(err, ErrPIN) || errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	writePIN(string(right))
	if err := token.connect(t.Context()); err != nil {
		t.Errorf("after the file was mended: %v", err)
	}
}

func TestPINCodesThatAreNotTriedAgain(t *testing.T) {
	for _, code := range []pkcs11.Error{pkcs11.CKR_PIN_INCORRECT, pkcs11.CKR_PIN_LOCKED, pkcs11.CKR_PIN_EXPIRED,
		pkcs11.CKR_PIN_INVALID, pkcs11.CKR_PIN_LEN_RANGE} {
		m := &mock{login: func(sh, string) error { return code }}
		u, err := ParseURI(newURI(t))
		if err != nil {
			t.Fatal(err)
		}
		token := newToken(u, wrapped([]func(library) library{m.in}))
		for range 3 {
			if err := token.connect(t.Context()); !errors.Is(err, ErrPIN) {
				t.Errorf("%v: %v", code, err)
			}
		}
		if n := m.ins.Load(); n != 1 {
			t.Errorf("%v: %d logins", code, n)
		}
		if err := token.Close(); err != nil {
			t.Error(err)
		}
	}
}

// The last try before a token locks belongs to a person, and the flag survives a restart
// of the process, which the memory of refused PINs does not.
func TestLastTryIsLeftAlone(t *testing.T) {
	for _, flag := range []uint{pkcs11.CKF_USER_PIN_FINAL_TRY, pkcs11.CKF_USER_PIN_LOCKED} {
		m := &mock{}
		m.tokenInfo = func(slot uint) (pkcs11.TokenInfo, error) {
			info, err := m.library.TokenInfo(slot)
			info.Flags |= flag
			return info, err
		}
		u, err := ParseURI(newURI(t))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := openToken(t.Context(), newToken(u, wrapped([]func(library) library{m.in}))); !errors.Is(err, ErrPIN) {
			t.Errorf("flag %x: %v", flag, err)
		}
		if n := m.ins.Load(); n != 0 {
			t.Errorf("flag %x: %d logins", flag, n)
		}
	}
}

// The error of a PIN file that vanished must not say "no such root key".
func TestLostPINFileIsNotALostKey(t *testing.T) {
	token := openTest(t)
	if err := token.CreateRoot(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(token.uri.PINSource); err != nil {
		t.Fatal(err)
	}
	token.distrust()
	if err := token.connect(t.Context()); !errors.Is(err, ErrPIN) {
		t.Fatal(err)
	}
	_, err := token.HMACRoot(t.Context(), "a", nil)
	if !errors.Is(err, ErrDown) || errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}
