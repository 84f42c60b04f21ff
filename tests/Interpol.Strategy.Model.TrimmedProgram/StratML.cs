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
        checks.That(
            "Read reads StratML that Write wrote",
            () => FrameworkStratML.Read(FrameworkStratML.Write(HarbourPlan.Framework, WithPlaces))
                .GetValueOrThrow() == HarbourPlan.Framework);
        checks.That(
            "The embedded StratML equals the canonical framework",
            () => FrameworkStratML.Read(
                InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML).Span)
                .GetValueOrThrow() == InterpolFrameworks.Framework2017To2020);
        checks.That("Read reads StratML from an XmlReader", () =>
        {
            using var text = new StringReader(FrameworkStratML.Write(HarbourPlan.Framework, WithPlaces));
            using XmlReader reader = XmlReader.Create(text);
            return FrameworkStratML.Read(reader).GetValueOrThrow() == HarbourPlan.Framework;
        });
        checks.That("Write omits unsupported content in Part 1", () =>
        {
            string part1 = FrameworkStratML.Write(HarbourPlan.Framework, new() { Version = StratMLVersion.Part1 });
            return !part1.Contains("PerformanceIndicator", StringComparison.Ordinal)
                && FrameworkStratML.Read(part1).GetValueOrThrow().Goals[0].Name == "Clean power";
        });
        checks.That(
            "GetUnsupportedContent reports what Part 1 does not support",
            () => FrameworkStratML.GetUnsupportedContent(HarbourPlan.Framework, StratMLVersion.Part1).Any(
                loss => loss.Code == DiagnosticCodes.UnsupportedInVersion));
        checks.That(
            "Read reports StratML problems",
            () => FrameworkStratML.Read("<Plan/>") is
            {
                Succeeded: false,
                Diagnostics: [{ Code: DiagnosticCodes.NotStratML }],
            });
    }

    public static Task CheckStreamsAsync(Checks checks) =>
        checks.ThatAsync("ReadAsync reads a StratML stream", async () =>
    {
        using var stream = new MemoryStream();
        await FrameworkStratML.WriteAsync(HarbourPlan.Framework, stream, WithPlaces);
        stream.Position = 0;
        return (await FrameworkStratML.ReadAsync(stream)).GetValueOrThrow() == HarbourPlan.Framework;
    });
}
