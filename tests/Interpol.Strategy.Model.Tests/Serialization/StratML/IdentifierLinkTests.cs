using System.Xml.Linq;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Identifiers and the references to them are encoded and decoded alike.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class IdentifierLinkTests
{
    [Theory]
    [InlineData("a_x0020_b", "a b")]
    [InlineData("_x0035_a", "5a")]
    [InlineData("5a", "5a")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("a_x.2_", "a_x.2_")]
    [InlineData("é", "é")]
    public void B2_Reference_is_read_like_the_identifier_that_it_refers_to(string name, string identifier)
    {
        string relationship =
            $"<Relationship><ReferentIdentifier>{name}</ReferentIdentifier></Relationship>";
        string vision = $"<Vision><Identifier>{name}</Identifier></Vision>";
        StrategicFramework read = FrameworkStratML.Read(
            CreatePart2(CreateIndicator(relationship, "", vision))).GetValueOrThrow();
        Assert.Equal(identifier, read.Vision!.Identifier);
        Assert.Equal(identifier, GetReference(read));
        AssertLinksInDocument(read);
    }

    [Theory]
    [InlineData("5a", "_x0035_a", "_x0035_a")]
    [InlineData("a b", "a_x0020_b", "a_x0020_b")]
    [InlineData("_x0041_", "_x005F_x0041_", "_x005F_x0041_")]
    public void B2_Reference_is_written_like_the_identifier_that_it_refers_to(
        string identifier, string name, string reference)
    {
        StrategicFramework framework = CreateFramework(identifier, identifier);
        string written = FrameworkStratML.Write(framework);
        Assert.Contains($"<Identifier>{name}</Identifier>", written, StringComparison.Ordinal);
        Assert.Contains($"<ReferentIdentifier>{reference}</ReferentIdentifier>", written, StringComparison.Ordinal);
        Assert.Equal(framework, ReadValid(written));
    }

    [Theory]
    [InlineData("5a", "5a")]
    [InlineData("[To_be_inserted]", "[To_be_inserted]")]
    [InlineData("", "")]
    [InlineData(" ", " ")]
    [InlineData("a_x.2_", "a_x.2_")]
    [InlineData("a_x0020_b", "a_x005F_x0020_b")]
    public void B2_Reference_to_another_document_is_written_unchanged_unless_it_would_be_decoded(
        string identifier, string reference)
    {
        StrategicFramework framework = CreateFramework("a", identifier);
        string written = FrameworkStratML.Write(framework);
        Assert.Equal(reference, XElement.Parse(written, LoadOptions.PreserveWhitespace).Descendants()
            .Single(element => element.Name.LocalName == "ReferentIdentifier").Value);
        Assert.Equal(framework, ReadValid(written));
    }

    [Property]
    public void B2_Write_and_Read_keep_every_link_between_identifiers_and_references(LinkedFramework linked)
    {
        AssertLinksInDocument(linked.Framework);
        const StratMLVersion Version = StratMLVersion.Part2May2016;
        string written = FrameworkStratML.Write(linked.Framework, new() { Version = Version });
        EquatableList<Diagnostic> unsupported = FrameworkStratML.GetUnsupportedContent(linked.Framework, Version);
        Assert.Equal(UnsupportedContent.Remove(linked.Framework, unsupported), ReadValid(written));
    }

    private static void AssertLinksInDocument(StrategicFramework framework)
    {
        XElement document =
            XElement.Parse(FrameworkStratML.Write(framework, new() { Version = StratMLVersion.Part2May2016 }));
        HashSet<string> names = [.. GetValues(document, "Identifier")];
        HashSet<string> identifiers = [.. PropertyValues.Enumerate(framework)
            .Where(property => property.Path.EndsWith(".Identifier", StringComparison.Ordinal)
                && !property.Path.StartsWith("Values", StringComparison.Ordinal)
                && !property.Path.Contains("Place", StringComparison.Ordinal))
            .Select(property => PropertyValues.Format(property.Value))];
        IEnumerable<string> references = framework.GetObjectives()
            .SelectMany(objective => objective.Indicators)
            .SelectMany(indicator => indicator.Relationships)
            .SelectMany(relationship => relationship.ReferentIdentifiers);
        Assert.All(
            references.Zip(GetValues(document, "ReferentIdentifier")),
            pair => Assert.True(
                pair.First.Length == 0 || !identifiers.Contains(pair.First) || names.Contains(pair.Second),
                $"'{pair.First}' is written as '{pair.Second}'"));
    }

    private static IEnumerable<string> GetValues(XElement document, string name) =>
        document.Descendants(document.Name.Namespace + name).Select(element => element.Value);

    private static string GetReference(StrategicFramework framework) =>
        framework.Goals[0].Objectives[0].Indicators[0].Relationships[0].ReferentIdentifiers[0];

    private static StrategicFramework CreateFramework(string identifier, string reference)
    {
        PerformanceIndicator indicator = new()
        {
            MeasurementDimension = "m",
            UnitOfMeasurement = "u",
            Relationships = [new() { ReferentIdentifiers = [reference] }],
        };
        return new()
        {
            Id = FrameworkId.Parse("n"),
            Name = "n",
            Goals =
            [
                new() { Name = "g", Objectives = [new() { Indicators = [indicator] }] },
                new() { Name = "g", Identifier = identifier },
            ],
        };
    }
}
