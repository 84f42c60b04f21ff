using System.Diagnostics;

namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>Runs the <c>dotnet</c> command and gives back what it prints.</summary>
internal static class DotNet
{
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }
}
