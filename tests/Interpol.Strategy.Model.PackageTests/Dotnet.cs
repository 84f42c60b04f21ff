using System.Diagnostics;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Runs the dotnet that runs the tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What the runner of these tests sets for itself, and what would count or compile differently in a program that inherits it.</summary>
    private static readonly string[] NotInherited = ["MSBUILD", "VSTEST", "DOTNET_", "COMPLUS_", "CORECLR_"];

    private static readonly string[] Inherited = ["DOTNET_ROOT", "DOTNET_CLI_", "DOTNET_NOLOGO"];

    public static Task<string> BuildAsync(string verb, string folder, params string[] arguments) =>
        // Neither the nodes nor the compiler may outlive the tests.
        RunAsync(folder, [], [verb, "-c", "Release", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    public static async Task<string> RunAsync(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment, environment);

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = await EndsAsync(process);
        string all = await output + await errors;
        if (!ended || process.ExitCode != 0)
        {
            string how = ended ? $"ended with {process.ExitCode}" : $"did not end within {Patience}";
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} {how}:{Environment.NewLine}{all}");
        }

        return all;
    }

    private static async Task<bool> EndsAsync(Process process)
    {
        using CancellationTokenSource timeout = new(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static void SetEnvironment(IDictionary<string, string?> target, IEnumerable<KeyValuePair<string, string>> more)
    {
        foreach (string name in target.Keys.Where(name => StartsWithAny(name, NotInherited) && !StartsWithAny(name, Inherited)).ToArray())
        {
            _ = target.Remove(name);
        }

        target["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // The builds are read by these tests, and what they print by whoever sees them fail.
        target["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in more)
        {
            target[name] = value;
        }
    }

    private static bool StartsWithAny(string name, string[] prefixes) =>
        prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
