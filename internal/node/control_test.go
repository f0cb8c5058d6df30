package node

import (
	"net"
	"net/http"
	"path/filepath"
	"testing"
	"time"
)

// An answer that is on its way gets out before the inspector closes.
func TestCloseInspectorLetsAnswersOut(t *testing.T) {
	c := &Config{Data: t.TempDir()}
	l, err := net.Listen("unix", filepath.Join(c.Data, controlSocket))
	if err != nil {
		t.Fatal(err)
	}
	entered := make(chan struct{})
	s := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		time.Sleep(50 * time.Millisecond)
		reply(w, &Report{}, &codedError{text: "damaged", code: ExitDamaged})
	})}
	go s.Serve(l)
	go func() {
		<-entered
		closeInspector(s)
	}()
	if _, err := query[*Report](t.Context(), c, http.MethodPost, "/fsck"); ExitCode(err) != ExitDamaged {
		t.Errorf("fsck while the daemon ends: %v", err)
	}
}
