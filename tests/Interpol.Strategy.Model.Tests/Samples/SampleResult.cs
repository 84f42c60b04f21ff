#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents the result of running a sample.</summary>
internal sealed partial record SampleResult(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of the output, without escape codes.</summary>
    public string[] Lines =>
        EscapeCodes().Replace(Output, "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    [GeneratedRegex(@"\e\[[0-9;?]*[a-zA-Z]|\e=|\e>")]
    private static partial Regex EscapeCodes();
}
#endif
