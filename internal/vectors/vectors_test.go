package vectors

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// A second implementation, in JavaScript, computes the same outputs from the same inputs.
func TestSecondImplementation(t *testing.T) {
	out, err := exec.Command("node", filepath.Join(folder(t), "check.mjs")).CombinedOutput()
	if err != nil {
		t.Fatalf("node check.mjs (apt-get install nodejs): %v\n%s", err, out)
	}
	t.Logf("%s", out)
}
