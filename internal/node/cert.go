package node

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"
)

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
	pair, err := tls.LoadX509KeyPair(k.config.Cert, k.config.Key)
	if err != nil {
		return err
	}
	k.loaded, k.stamp = &pair, info.ModTime()
	return nil
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
