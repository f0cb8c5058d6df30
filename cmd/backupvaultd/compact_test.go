package main

import (
	"strings"
	"testing"
)

func TestProgressIsForTerminals(t *testing.T) {
	for _, terminal := range []bool{true, false} {
		var out strings.Builder
		show, end := progress(&out, terminal)
		show(0, 0)
		show(3, 4)
		end()
		told := strings.Contains(out.String(), "3 of 4 values written (75 %)") && strings.HasSuffix(out.String(), "\r\033[K")
		if told != terminal || !terminal && out.Len() > 0 {
			t.Errorf("terminal %v: %q", terminal, out.String())
		}
	}
}
