package cryptoki

/*
typedef unsigned long (*function)(unsigned long, const unsigned char *, unsigned long, unsigned char *, unsigned long *);

static unsigned long decrypt(void *f, unsigned long session, const unsigned char *in, unsigned long size, unsigned char *out, unsigned long *room) {
	return ((function)f)(session, in, size, out, room);
}
*/
import "C"

import (
	"errors"
	"reflect"
	"unsafe"

	"github.com/miekg/pkcs11"
)

// errTooLong is for a token that says it wrote more than there was room for.
var errTooLong = errors.New("cryptoki: C_Decrypt answered with more bytes than it had room for")

// Decrypt makes one C_Decrypt, after the C_DecryptInit that is the caller's, and returns at
// most room bytes, which the caller wipes. The binding's own Decrypt calls twice, keeps its
// buffer for ever where the second call fails (strangers can make it fail), and frees
// plaintext unwiped: so we call the library's function ourselves.
func Decrypt(ctx *pkcs11.Ctx, s pkcs11.SessionHandle, ciphertext []byte, room int) ([]byte, error) {
	if len(ciphertext) == 0 || room <= 0 {
		return nil, pkcs11.Error(pkcs11.CKR_ENCRYPTED_DATA_LEN_RANGE)
	}
	out, size := make([]byte, room), C.ulong(room)
	code := C.decrypt(decryptOf(ctx), C.ulong(s), (*C.uchar)(unsafe.SliceData(ciphertext)), C.ulong(len(ciphertext)),
		(*C.uchar)(unsafe.SliceData(out)), &size)
	switch {
	case code != C.ulong(pkcs11.CKR_OK):
		clear(out)
		return nil, pkcs11.Error(code)
	case uint64(size) > uint64(room):
		clear(out)
		return nil, errTooLong
	}
	return out[:size:size], nil
}

// decryptOf finds C_Decrypt in the library's own list of functions, which the binding holds
// and does not show. The list must be that one: some libraries (p11-kit's) hand out a new
// list, with a state of its own, each time they are asked. By name, so that a binding whose
// insides change fails here, in every test, and not in C.
func decryptOf(ctx *pkcs11.Ctx) unsafe.Pointer {
	list := reflect.ValueOf(ctx).Elem().FieldByName("ctx").Elem().FieldByName("sym")
	return list.Elem().FieldByName("C_Decrypt").UnsafePointer()
}
