#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>What a sample program left behind.</summary>
internal sealed record SampleResult(int ExitCode, string Output, string Error);
#endif
