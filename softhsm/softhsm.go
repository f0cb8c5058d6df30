// Package softhsm makes throwaway SoftHSM2 tokens, without root and without softhsm2-util,
// for tests and for the daemon's dev command.
//
// It promises fresh tokens with random PINs in a folder of their own, on a tmpfs where there
// is one: SoftHSM writes a token's file some 35 times per key, which a disk makes 10 to 60
// times slower.
//
// It does not promise protection: SoftHSM keys are files, and who reads the folder has
// them. SoftHSM has one configuration per process, so only one Dir can be in use at a time;
// any number of tokens can be created in it, also while others are in use.
package softhsm

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/sys/unix"

	"backupvault/internal/cryptoki"
)

// ErrInUse is returned by NewDir while SoftHSM runs in this process with another folder.
var ErrInUse = errors.New("softhsm: SoftHSM is in use in this process with another folder; close its tokens first")

// Dir is a folder with a SoftHSM configuration, its tokens and their PIN files.
type Dir struct {
	path, module string
}

// modulePaths are where distributions put the library.
var modulePaths = []string{
	"/usr/lib/softhsm/libsofthsm2.so",                   // Debian, Ubuntu
	"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",  // Debian, Ubuntu
	"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", // Debian, Ubuntu
	"/usr/lib64/pkcs11/libsofthsm2.so",                  // Fedora, RHEL
	"/usr/lib64/softhsm/libsofthsm2.so",                 // openSUSE
	"/usr/lib/libsofthsm2.so",                           // Arch
	"/usr/lib/pkcs11/libsofthsm2.so",                    // Alpine
	"/usr/local/lib/softhsm/libsofthsm2.so",             // built from source
	"/opt/homebrew/lib/softhsm/libsofthsm2.so",          // macOS
}

// ModulePath returns where the SoftHSM2 library is installed.
func ModulePath() (string, error) {
	for _, path := range modulePaths {
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, nil
		}
	}
	return "", errors.New("softhsm: SoftHSM2 is not installed; run: apt-get install softhsm2")
}

// NewDir prepares path, which may hold tokens of an earlier run, or a fresh folder if path
// is "", and points SoftHSM in this process at it (environment variable SOFTHSM2_CONF).
// Its tokens do not offer the mechanisms named in hidden ("CKM_ECDH1_DERIVE"). It fails with
// ErrInUse while SoftHSM is already initialised.
func NewDir(path string, hidden ...string) (*Dir, error) {
	module, err := ModulePath()
	if err != nil {
		return nil, err
	}
	if cryptoki.InUse(module) {
		return nil, ErrInUse
	}
	if path == "" {
		path, err = os.MkdirTemp(fastFolder(), "backupvault-softhsm-")
	} else {
		path, err = filepath.Abs(path)
	}
	if err != nil {
		return nil, fmt.Errorf("softhsm: %v", err)
	}
	if strings.ContainsFunc(path, unicode.IsControl) {
		return nil, fmt.Errorf("softhsm: a control character in the folder name %q would break the configuration file", path)
	}
	d := &Dir{path: path, module: module}
	if err := d.configure(hidden); err != nil {
		return nil, fmt.Errorf("softhsm: %v", err)
	}
	return d, nil
}

func (d *Dir) configure(hidden []string) error {
	tokens := filepath.Join(d.path, "tokens")
	if err := os.MkdirAll(tokens, 0o700); err != nil {
		return err
	}
	conf := filepath.Join(d.path, "softhsm2.conf")
	text := "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n"
	if len(hidden) > 0 {
		// The comma: SoftHSM 2.6.1 passes over the first name behind the minus sign.
		text += "slots.mechanisms = -," + strings.Join(hidden, ",") + "\n"
	}
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		return err
	}
	return os.Setenv("SOFTHSM2_CONF", conf)
}

// Remove deletes the folder with all its tokens. Close them before.
func (d *Dir) Remove() error { return os.RemoveAll(d.path) }

// fastFolder returns a tmpfs to create folders in, or "" (the usual temporary folder).
func fastFolder() string {
	const shm = "/dev/shm"
	var fs unix.Statfs_t
	if unix.Statfs(shm, &fs) != nil || int64(fs.Type) != unix.TMPFS_MAGIC || unix.Access(shm, unix.W_OK|unix.X_OK) != nil {
		return ""
	}
	return shm
}
