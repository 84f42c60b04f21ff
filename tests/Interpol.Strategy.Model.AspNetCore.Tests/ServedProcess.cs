using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents the sample FrameworkApi as a separate process, on a free port of this machine.</summary>
public sealed partial class ServedProcess : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private readonly Process _process = new()
    {
        StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "FrameworkApi.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            },
        },
    };

    public HttpClient Client { get; } = new() { Timeout = Timeout };

    public async Task InitializeAsync()
    {
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (Address().Match(line.Data ?? "") is { Success: true } match)
            {
                _ = started.TrySetResult(new Uri(match.Value));
            }
        };
        _process.ErrorDataReceived += (_, _) => { };
        Assert.True(_process.Start());
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client.BaseAddress = await started.Task.WaitAsync(Timeout);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        Dispose();
    }

    public void Dispose() => _process.Dispose();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
