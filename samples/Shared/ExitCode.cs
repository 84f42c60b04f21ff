// The exit codes of all samples.
internal static class ExitCode
{
    public const int Success = 0;

    // A document has errors, or a search found nothing.
    public const int ErrorsFound = 1;

    // The command line is invalid, or a file cannot be read or written.
    public const int InvalidInput = 2;
}
