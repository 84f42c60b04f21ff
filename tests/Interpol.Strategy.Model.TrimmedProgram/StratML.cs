using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks reading and writing of StratML.</summary>
internal static class StratML
{
    /// <summary>The version that can represent the whole plan.</summary>
    private static readonly StratMLWriteOptions WithPlaces = new() { Version = StratMLVersion.Part2May2016 };

    public static void Check(Checks checks)
    {
        checks.That("StratML is read back as it was written", () => FrameworkStratML.Read(FrameworkStratML.Write(HarbourPlan.Framework, WithPlaces)).GetValueOrThrow() == HarbourPlan.Framework);
        checks.That("the embedded StratML is the canonical framework", () => FrameworkStratML.Read(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML).Span).GetValueOrThrow() == InterpolFrameworks.Framework2017To2020);
        checks.That("StratML is read from an XmlReader of one's own", () =>
        {
            using var text = new StringReader(FrameworkStratML.Write(HarbourPlan.Framework, WithPlaces));
            using XmlReader reader = XmlReader.Create(text);
            return FrameworkStratML.Read(reader).GetValueOrThrow() == HarbourPlan.Framework;
        });
        checks.That("Part 1 is written without what it cannot hold", () =>
        {
            string part1 = FrameworkStratML.Write(HarbourPlan.Framework, new() { Version = StratMLVersion.Part1 });
            return !part1.Contains("PerformanceIndicator", StringComparison.Ordinal) && FrameworkStratML.Read(part1).GetValueOrThrow().Goals[0].Name == "Clean power";
        });
        checks.That("what Part 1 cannot hold is told", () => FrameworkStratML.GetUnsupportedContent(HarbourPlan.Framework, StratMLVersion.Part1).Any(loss => loss.Code == DiagnosticCodes.UnsupportedInVersion));
        checks.That("problems of StratML are told", () => FrameworkStratML.Read("<Plan/>") is { Succeeded: false, Diagnostics: [{ Code: DiagnosticCodes.NotStratML }] });
    }

    public static Task CheckStreamsAsync(Checks checks) => checks.ThatAsync("a stream of StratML is read back asynchronously", async () =>
    {
        using var stream = new MemoryStream();
        await FrameworkStratML.WriteAsync(HarbourPlan.Framework, stream, WithPlaces);
        stream.Position = 0;
        return (await FrameworkStratML.ReadAsync(stream)).GetValueOrThrow() == HarbourPlan.Framework;
    });
}
