package node

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"backupvault/passkey"
)

// The largest files that are read about models of passkeys, in bytes. The blob that FIDO
// publishes has about 10 MB.
const (
	maxMetadata     = 64 << 20
	maxMetadataRoot = 64 << 10
)

// metadata reads what the site says of models; nothing where it says nothing. root is nil
// where FIDO signs.
func (p *PasskeyConfig) metadata() (blob []byte, root *x509.Certificate, err error) {
	if p.MetadataFile == "" {
		return nil, nil, nil
	}
	if blob, err = readWhole(p.MetadataFile, maxMetadata); err != nil {
		return nil, nil, fmt.Errorf("passkey.metadata_file: %v", err)
	}
	if p.MetadataRoot == "" {
		return blob, nil, nil
	}
	text, err := readWhole(p.MetadataRoot, maxMetadataRoot)
	if err != nil {
		return nil, nil, fmt.Errorf("passkey.metadata_root: %v", err)
	}
	block, rest := pem.Decode(text)
	if next, _ := pem.Decode(rest); block == nil || block.Type != "CERTIFICATE" || next != nil {
		return nil, nil, errors.New("passkey.metadata_root: want one certificate in PEM")
	}
	if root, err = x509.ParseCertificate(block.Bytes); err != nil {
		return nil, nil, fmt.Errorf("passkey.metadata_root: %v", err)
	}
	return blob, root, nil
}

// readWhole reads a file that must not be empty.
func readWhole(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, err
	case len(b) == 0:
		return nil, fmt.Errorf("%s is empty", path)
	case int64(len(b)) > most:
		return nil, fmt.Errorf("%s has more than %d bytes", path, most)
	}
	return b, nil
}

// warnOld tells the operator that a newer metadata file is due. It is not refused: his
// people would be without new passkeys for a file that he forgot.
func warnOld(g *passkey.Gate, now time.Time, log *slog.Logger) {
	if g == nil {
		return
	}
	if due, ok := g.MetadataDue(); ok && now.After(due.AddDate(0, 0, 1)) {
		log.Warn("passkey.metadata_file is out of date: what was found out about models since is missing; bring a newer one and restart",
			"next_update", due.Format(time.DateOnly))
	}
}
