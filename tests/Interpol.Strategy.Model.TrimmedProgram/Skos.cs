using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks writing of SKOS.</summary>
internal static class Skos
{
    public static void Check(Checks checks)
    {
        checks.That(
            "WriteJsonLd writes the embedded JSON-LD",
            () => FrameworkSkos.WriteJsonLd(InterpolFrameworks.Framework2017To2020, new() { Indented = true })
                == GetDocument(FrameworkFormat.JsonLd));
        checks.That(
            "WriteTurtle writes the embedded Turtle",
            () => FrameworkSkos.WriteTurtle(InterpolFrameworks.Framework2017To2020)
                == GetDocument(FrameworkFormat.Turtle));
        checks.That(
            "WriteTurtle writes the matches of a comparison",
            () => FrameworkSkos.WriteTurtle(FrameworkComparison.Compare(
                InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020)).Contains(
                    "<interpol-2017-2020> dcterms:replaces <interpol-2014-2016> .", StringComparison.Ordinal));
    }

    private static string GetDocument(FrameworkFormat format) =>
        Encoding.UTF8.GetString(InterpolFrameworks.GetDocument("interpol-2017-2020", format).Span);
}
