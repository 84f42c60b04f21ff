using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks reading and writing of JSON streams and newline-delimited JSON.</summary>
internal static class JsonStreams
{
    public static async Task CheckAsync(Checks checks)
    {
        checks.That("Read reads a JSON stream", () =>
        {
            using var stream = new MemoryStream();
            FrameworkJson.Write(HarbourPlan.Framework, stream);
            stream.Position = 0;
            return FrameworkJson.Read(stream).GetValueOrThrow() == HarbourPlan.Framework;
        });
        await checks.ThatAsync("ReadAsync reads a JSON stream", async () =>
        {
            using var stream = new MemoryStream();
            await FrameworkJson.WriteAsync(HarbourPlan.Framework, stream);
            stream.Position = 0;
            return (await FrameworkJson.ReadAsync(stream)).GetValueOrThrow() == HarbourPlan.Framework;
        });
        await checks.ThatAsync("ReadCatalogAsync reads a JSON stream", async () =>
        {
            using var stream = new MemoryStream();
            await FrameworkJson.WriteAsync(InterpolFrameworks.Catalog, stream, new() { Indented = true });
            stream.Position = 0;
            return (await FrameworkJson.ReadCatalogAsync(stream)).GetValueOrThrow() == InterpolFrameworks.Catalog;
        });
        await checks.ThatAsync("ReadLinesAsync reads newline-delimited JSON", async () =>
        {
            using var stream = new MemoryStream();
            await FrameworkJson.WriteLinesAsync(InterpolFrameworks.All, stream);
            stream.Position = 0;
            var read = new List<StrategicFramework>();
            await foreach (ReadResult<StrategicFramework> line in FrameworkJson.ReadLinesAsync(stream))
            {
                read.Add(line.GetValueOrThrow());
            }

            return read.SequenceEqual(InterpolFrameworks.All);
        });
    }
}
