/* Wine 8 lacks this library, from which Rust programs take their random numbers. For trying them
   under Wine only: it is never given to anyone. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size_bytes)
{
    return RtlGenRandom(data, (ULONG)size_bytes);
}
