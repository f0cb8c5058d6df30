package node

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"
)

// maxPEM is the largest file of a certificate chain or a key that is read, in bytes.
const maxPEM = 256 << 10

// certificate serves the configured certificate and reads it again when its file changes,
// so that a renewal needs no restart.
type certificate struct {
	config TLSConfig
	log    *slog.Logger

	mu     sync.Mutex
	loaded *tls.Certificate
	stamp  time.Time // the file's modification time when it was read
}

func loadCertificate(c TLSConfig, log *slog.Logger) (*certificate, error) {
	k := &certificate{config: c, log: log}
	if err := k.load(); err != nil {
		return nil, fmt.Errorf("%w: tls: %v", ErrConfig, err)
	}
	return k, nil
}

func (k *certificate) load() error {
	info, err := os.Stat(k.config.Cert)
	if err != nil || info.ModTime().Equal(k.stamp) {
		return err
	}
	chain, err := readWhole(k.config.Cert, maxPEM)
	if err != nil {
		return err
	}
	key, err := readKey(k.config.Key)
	if err != nil {
		return err
	}
	defer clear(key)
	pair, err := tls.X509KeyPair(chain, key)
	if err != nil {
		return err
	}
	k.loaded, k.stamp = &pair, info.ModTime()
	return nil
}

// readKey refuses a key that everybody on the host may read, or that others may exchange. A
// group may read it: that is how hosts share a key with the services that use it.
func readKey(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o027 != 0 {
		return nil, fmt.Errorf("key file %s has mode %04o: its group may read it at most, and others must have no access (chmod 600, or 640)", path, info.Mode().Perm())
	}
	return readWhole(path, maxPEM)
}

// get is for tls.Config.GetCertificate. A renewal that cannot be read, for example because
// only one of its two files is there yet, leaves the old certificate in use.
func (k *certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if err := k.load(); err != nil {
		k.log.Error("the TLS certificate cannot be read again; serving the old one", "cause", err.Error())
	}
	return k.loaded, nil
}
