using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class SkosProperties
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Property]
    public void Both_syntaxes_have_the_statements_of_a_framework(StrategicFramework framework) =>
        SkosAssert.HasStatements(framework);

    [Property]
    public void Both_syntaxes_have_the_statements_of_a_catalog(FrameworkCatalog catalog)
    {
        var options = new SkosWriteOptions { Language = "mul", Indented = true };
        SkosAssert.Equal(
            NTriples.Write(catalog.Frameworks, SkosAssert.Base, "mul"),
            FrameworkSkos.WriteJsonLd(catalog, options),
            FrameworkSkos.WriteTurtle(catalog, options));
    }

    [Property]
    public void BaseIri_changes_only_the_start_of_the_document(StrategicFramework framework)
    {
        var options = new SkosWriteOptions { BaseIri = "https://example.com/a/b?c" };
        string jsonLd = FrameworkSkos.WriteJsonLd(framework, options);
        string turtle = FrameworkSkos.WriteTurtle(framework, options);
        SkosAssert.Equal(NTriples.Write([framework], "https://example.com/a/"), jsonLd, turtle);
        Assert.Equal(
            FrameworkSkos.WriteJsonLd(framework),
            jsonLd.Replace($"\"@base\":\"{options.BaseIri}\",", "", StringComparison.Ordinal));
        Assert.Equal(
            FrameworkSkos.WriteTurtle(framework),
            turtle.Replace($"@base <{options.BaseIri}> .\n", "", StringComparison.Ordinal));
    }

    [Property]
    public void Equal_frameworks_have_the_same_document(Twins<StrategicFramework> twins)
    {
        Assert.Equal(FrameworkSkos.WriteJsonLd(twins.First), FrameworkSkos.WriteJsonLd(twins.Second));
        Assert.Equal(FrameworkSkos.WriteTurtle(twins.First), FrameworkSkos.WriteTurtle(twins.Second));
    }

    [Property]
    public void Write_accepts_exactly_the_strings_without_unpaired_surrogates(AnyUtf16 text, bool isDescription)
    {
        StrategicFramework framework = InterpolFrameworks.Framework2014To2016 with
        {
            Vision = new() { Description = isDescription ? text.Value : "A vision" },
            Values = [new() { Name = isDescription ? "A value" : text.Value }],
        };
        if (IsWellFormed(text.Value))
        {
            SkosAssert.HasStatements(framework);
            return;
        }

        string path = isDescription ? "vision.description" : "values[0].name";
        foreach (Action write in (Action[])
            [() => FrameworkSkos.WriteJsonLd(framework), () => FrameworkSkos.WriteTurtle(framework)])
        {
            string message = Assert.Throws<ArgumentException>(write).Message;
            Assert.StartsWith($"{path}: '", message, StringComparison.Ordinal);
            Assert.EndsWith(
                " contains an unpaired surrogate, which cannot be written.", message, StringComparison.Ordinal);
        }
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            return StrictUtf8.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
