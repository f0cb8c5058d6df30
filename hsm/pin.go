package hsm

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/sys/unix"

	"backupvault/internal/secret"
)

const maxPIN = 255 // bytes

// readPIN reads a token's PIN. One trailing newline is cut. Everything that would burn a
// try at a real HSM is refused instead: an empty file, control characters (a second
// newline, a carriage return), text that is not UTF-8. So is a file that others can reach.
func readPIN(path string) (*secret.Bytes, error) {
	// O_NONBLOCK: a FIFO in this place must not hang the start.
	f, err := os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		return nil, fmt.Errorf("%w file: %v", ErrPIN, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("%w file: %v", ErrPIN, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%w file %s is not a regular file", ErrPIN, path)
	}
	if info.Mode().Perm()&^allowedMode(path) != 0 {
		return nil, fmt.Errorf("%w file %s has mode %04o: group and world must have no access (chmod 600)", ErrPIN, path, info.Mode().Perm())
	}
	b, err := io.ReadAll(io.LimitReader(f, maxPIN+2))
	if err != nil {
		return nil, fmt.Errorf("%w file: %v", ErrPIN, err)
	}
	pin := bytes.TrimSuffix(b, []byte("\n"))
	if len(pin) == 0 || len(pin) > maxPIN || !utf8.Valid(pin) || bytes.ContainsFunc(pin, unicode.IsControl) {
		clear(b)
		return nil, fmt.Errorf("%w file %s does not hold one line of 1 to %d bytes of text", ErrPIN, path, maxPIN)
	}
	return secret.Own(pin), nil
}

// allowedMode lets systemd's credentials pass: systemd gives the service access by an ACL,
// whose mask shows as group-readable, and keeps everybody else out by the folder.
func allowedMode(path string) os.FileMode {
	if dir := os.Getenv("CREDENTIALS_DIRECTORY"); filepath.IsAbs(dir) && strings.HasPrefix(path, filepath.Clean(dir)+"/") {
		return 0o740
	}
	return 0o700
}

// pins remembers, for the life of the process, which PINs a token refused: HSMs lock or
// erase themselves after a few wrong ones, and a fleet often shares one PIN. It keeps only
// keyed hashes.
var pins = &pinBook{key: secret.NewKey(), pages: map[[sha256.Size]byte]*pinPage{}}

type pinBook struct {
	key   *secret.Key
	mu    sync.Mutex
	pages map[[sha256.Size]byte]*pinPage
}

type pinPage struct {
	turn    chan struct{} // held during a login with this PIN
	refused atomic.Bool
}

// try calls login unless a token has refused this PIN before. Logins with one PIN go one
// after the other, so that a wrong one costs one token one try, not each of them; one that
// hangs gives its turn up after hold.
func (b *pinBook) try(ctx context.Context, pin *secret.Bytes, hold time.Duration, login func() error) error {
	page := b.page(pin)
	select {
	case page.turn <- struct{}{}:
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	release := sync.OnceFunc(func() { <-page.turn })
	defer release()
	defer time.AfterFunc(hold, release).Stop()
	if page.refused.Load() {
		return fmt.Errorf("%w refused before: not tried again until the PIN file changes", ErrPIN)
	}
	err := login()
	if refusedPIN(err) {
		page.refused.Store(true)
		return fmt.Errorf("%w refused by the token (%v): not tried again until the PIN file changes", ErrPIN, err)
	}
	return err
}

func (b *pinBook) page(pin *secret.Bytes) *pinPage {
	mac := hmac.New(sha256.New, b.key.Bytes())
	mac.Write(pin.Bytes())
	id := [sha256.Size]byte(mac.Sum(nil))
	b.mu.Lock()
	defer b.mu.Unlock()
	page := b.pages[id]
	if page == nil {
		page = &pinPage{turn: make(chan struct{}, 1)}
		b.pages[id] = page
	}
	return page
}
