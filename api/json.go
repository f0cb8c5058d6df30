package api

import (
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// DecodeRequest reads one JSON object of at most MaxBody bytes the way a vault does:
// unknown and duplicate members, other letter case and trailing bytes are refused.
func DecodeRequest(r io.Reader, into any) error {
	return decode(r, MaxBody, into, json.RejectUnknownMembers(true))
}

// DecodeResponse reads the way a client does: as DecodeRequest, but members that it does
// not know are ignored, so that a newer vault can say more.
func DecodeResponse(r io.Reader, into any) error { return decode(r, MaxBody, into) }

// DecodeFleet is DecodeResponse for the one answer that may have up to MaxFleet bytes.
func DecodeFleet(r io.Reader, into *Fleet) error { return decode(r, MaxFleet, into) }

// Encode writes v as JSON.
func Encode(w io.Writer, v any) error { return json.MarshalWrite(w, v) }

func decode(r io.Reader, limit int, into any, opts ...json.Options) error {
	b, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return err
	}
	if len(b) > limit {
		return fmt.Errorf("api: body of more than %d bytes", limit)
	}
	if jsontext.Value(b).Kind() == jsontext.KindNull { // Unmarshal would leave into as it is
		return errors.New("api: null is no object")
	}
	// Unmarshal refuses duplicate names, invalid UTF-8 and trailing data by itself.
	return json.Unmarshal(b, into, opts...)
}
