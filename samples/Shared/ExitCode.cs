// The exit codes of all samples.
internal static class ExitCode
{
    public const int Success = 0;

    // A document has errors, or a search found nothing.
    public const int ErrorsFound = 1;

    // The command line is invalid, or a file or the standard output cannot be read or written.
    public const int InvalidInput = 2;

    public static HelpSection Help { get; } = new(
        "Exit codes:",
        ($"{Success}", "Success"),
        ($"{ErrorsFound}", "A document has errors, or nothing was found"),
        ($"{InvalidInput}", "The command line is invalid, or a file cannot be read or written"),
        ("130, 143", "Interrupted by Ctrl-C, or terminated"));
}
