package server

import (
	"net/http"
	"time"
)

// letGo keeps net/http from waiting, before it sends a refusal over HTTP/1.1, for a body
// that was refused unread: whoever has no access token is rid of at once.
func (x *exchange) letGo(w http.ResponseWriter, r *http.Request) {
	if !x.read && r.ProtoMajor == 1 && r.ContentLength != 0 {
		_ = http.NewResponseController(w).SetReadDeadline(time.Now()) // without one it waits
	}
}

// slowest is what a caller must take of a large file, in bytes a second.
const slowest = 8 << 10

// boundAnswer ends the wait for a caller who takes no answer: he is not at work, and the
// server's own limit includes the vault's time.
func (h *handler) boundAnswer(w http.ResponseWriter, size int) {
	most := h.AnswerTime + time.Duration(size/slowest)*time.Second
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(most)) // else the server's limit holds
}
