#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What a sample program left behind.</summary>
internal sealed partial record SampleResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines as they are seen, without what steers a terminal.</summary>
    public string[] Lines => EscapeCodes().Replace(Output, "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    [GeneratedRegex(@"\e\[[0-9;?]*[a-zA-Z]|\e=|\e>")]
    private static partial Regex EscapeCodes();
}
#endif
