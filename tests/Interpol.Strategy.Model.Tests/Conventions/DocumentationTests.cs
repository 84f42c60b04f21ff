using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the XML documentation of every public type and member.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>The first words of the summaries of methods, properties and constructors.</summary>
    private static readonly string[] Verbs =
    [
        "Adds", "Advances", "Asynchronously", "Builds", "Compares", "Copies", "Creates", "Determines", "Finds",
        "Formats", "Gets", "Initializes", "Parses", "Reads", "Returns", "Tries", "Validates", "Writes",
    ];

    /// <summary>The first words of the summaries of types.</summary>
    private static readonly string[] TypeWords =
        ["A", "An", "The", "Converts", "Defines", "Enumerates", "Provides", "Represents", "Specifies"];

    /// <summary>The first words of the descriptions of parameters.</summary>
    private static readonly string[] ParameterWords = ["A", "An", "The", "One"];

    private static readonly string Library = typeof(StrategicFramework).Assembly.Location;

    private static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(Path.ChangeExtension(Library, ".xml")).Descendants("member").ToDictionary(member =>
            member.Attribute("name")!.Value);

    private static readonly ISymbol[] Symbols =
        [.. PublicSymbols.GetTypes(Library).SelectMany(type => PublicSymbols.GetMembers(type).Prepend(type))];

    [Fact]
    public void Documentation_has_a_summary_for_every_public_type_and_member() => Assert.All(Symbols, symbol =>
    {
        XElement comment = CommentOf(symbol);
        Assert.True(
            comment.Element("inheritdoc") is not null || Text(comment.Element("summary")).Length >= 8,
            $"{symbol} has no summary.");
    });

    [Fact]
    public void Documentation_describes_every_parameter() => Assert.All(Symbols.OfType<IMethodSymbol>(), method =>
    {
        XElement comment = CommentOf(method);
        if (comment.Element("inheritdoc") is null && method.MethodKind != MethodKind.UserDefinedOperator)
        {
            Assert.Equal(
                method.Parameters.Select(parameter => parameter.Name),
                comment.Elements("param").Select(parameter => parameter.Attribute("name")!.Value));
        }
    });

    [Fact]
    public void Documentation_contains_no_empty_tags() => Assert.All(Comments, comment => Assert.All(
        comment.Value.Descendants().Where(tag =>
            tag.Name.LocalName is not ("see" or "paramref" or "typeparamref" or "inheritdoc")),
        tag => Assert.False(Text(tag).Length == 0, $"{comment.Key} has an empty <{tag.Name}>.")));

    [Fact]
    public void Documentation_does_not_only_repeat_the_name() => Assert.All(Symbols, symbol =>
    {
        string[] words = Words(Text(CommentOf(symbol).Element("summary")));
        string[] name = Words(string.Concat(symbol.Name.Select(c => char.IsUpper(c) ? $" {c}" : $"{c}")));
        Assert.True(
            words.Length == 0 || words.Except(name).Except(["a", "the", "of", "gets", "sets", "or", "an", "is"]).Any(),
            $"{symbol}: {string.Join(' ', words)}");
    });

    [Fact]
    public void Documentation_ends_every_summary_with_a_full_stop() => Assert.All(Symbols, symbol =>
    {
        if (CommentOf(symbol).Element("summary") is { } summary)
        {
            Assert.True(
                Text(summary).EndsWith('.') || Text(summary).EndsWith(".\"", StringComparison.Ordinal),
                $"{symbol}: {Text(summary)}");
        }
    });

    [Fact]
    public void Summaries_of_members_start_with_a_verb() => Assert.DoesNotContain(
        Summaries(symbol => symbol is not (ITypeSymbol or IFieldSymbol)),
        summary => !StartsWith(summary.Text, Verbs));

    [Fact]
    public void Summaries_of_types_start_with_an_article_or_a_verb() => Assert.DoesNotContain(
        Summaries(symbol => symbol is ITypeSymbol),
        summary => !StartsWith(summary.Text, TypeWords));

    [Fact]
    public void Summaries_have_at_most_two_sentences() => Assert.DoesNotContain(
        Summaries(_ => true),
        summary => EndOfSentence().Count(summary.Text) > 2);

    [Fact]
    public void Documentation_describes_the_result_of_every_method() => Assert.Empty(
        Symbols.OfType<IMethodSymbol>()
            .Where(method => method is { ReturnsVoid: false, MethodKind: MethodKind.Ordinary })
            .Where(method => CommentOf(method) is var comment
                && comment.Element("inheritdoc") is null
                && Text(comment.Element("returns")).Length == 0)
            .Select(method => method.ToString()));

    [Fact]
    public void Descriptions_of_parameters_start_with_an_article() => Assert.DoesNotContain(
        Descriptions("param"),
        description => !StartsWith(description.Text, ParameterWords));

    [Fact]
    public void Descriptions_of_exceptions_state_the_condition() => Assert.DoesNotContain(
        Descriptions("exception"),
        description => StartsWith(description.Text, ["Set", "Thrown", "When", "If"]));

    private static IEnumerable<(string? Symbol, string Text)> Summaries(Func<ISymbol, bool> isIncluded) =>
        from symbol in Symbols
        where isIncluded(symbol)
        let summary = CommentOf(symbol).Element("summary")
        where summary is not null
        select (symbol.ToString(), Text(summary));

    private static IEnumerable<(string? Symbol, string Text)> Descriptions(string tag) =>
        from symbol in Symbols
        from description in CommentOf(symbol).Elements(tag)
        select (symbol.ToString(), Text(description));

    private static bool StartsWith(string text, string[] words) => words.Contains(text.Split([' ', ',', ':', '\n'])[0]);

    /// <summary>Matches the end of a sentence, except within "2.4" and "e.g.".</summary>
    [GeneratedRegex(@"[.!?](?=\s+[A-Z]|\s*$)")]
    private static partial Regex EndOfSentence();

    private static XElement CommentOf(ISymbol symbol) =>
        Comments.TryGetValue(symbol.GetDocumentationCommentId()!, out XElement? comment)
            ? comment
            : throw new InvalidOperationException($"{symbol} is not documented.");

    /// <summary>Returns the text as a reader sees it. A reference counts as its name.</summary>
    private static string Text(XElement? element) =>
        element is null ? "" : string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement
        {
            Name.LocalName: "see" or "paramref",
        } reference => (reference.FirstAttribute?.Value ?? "").Split('.')[^1],
        _ => "",
    })).Trim();

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '.', ',', ':', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
