package server

import (
	"bytes"
	"log"
	"log/slog"
)

// maxLine is how much of a line of net/http's own is logged, in bytes: enough for an
// address and a reason. A client without any access token can put 64 KiB of its own into
// the reason why its handshake failed, and have them quoted.
const maxLine = 256

// shortLines is the logger for what net/http says by itself.
func shortLines(to *slog.Logger) *log.Logger { return log.New(lineCutter{to}, "", 0) }

type lineCutter struct{ to *slog.Logger }

// Write logs one line; net/http writes a line at a time.
func (c lineCutter) Write(p []byte) (int, error) {
	line := bytes.TrimSuffix(p, []byte("\n"))
	if len(line) > maxLine {
		line = append(bytes.Clone(line[:maxLine]), "..."...)
	}
	c.to.Info(string(line))
	return len(p), nil
}
