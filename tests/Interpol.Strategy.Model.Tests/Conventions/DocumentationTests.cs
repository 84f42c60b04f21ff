using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the XML documentation of every public type and member.</summary>
public sealed class DocumentationTests
{
    private static readonly string Library = typeof(StrategicFramework).Assembly.Location;

    private static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(Path.ChangeExtension(Library, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static readonly ISymbol[] Symbols = [.. PublicSymbols.GetTypes(Library).SelectMany(type => PublicSymbols.GetMembers(type).Prepend(type))];

    [Fact]
    public void Documentation_has_a_summary_for_every_public_type_and_member() => Assert.All(Symbols, symbol =>
    {
        XElement comment = CommentOf(symbol);
        Assert.True(comment.Element("inheritdoc") is not null || Text(comment.Element("summary")).Length >= 8, $"{symbol} has no summary.");
    });

    [Fact]
    public void Documentation_describes_every_parameter() => Assert.All(Symbols.OfType<IMethodSymbol>(), method =>
    {
        XElement comment = CommentOf(method);
        if (comment.Element("inheritdoc") is null && method.MethodKind != MethodKind.UserDefinedOperator)
        {
            Assert.Equal(method.Parameters.Select(parameter => parameter.Name), comment.Elements("param").Select(parameter => parameter.Attribute("name")!.Value));
        }
    });

    [Fact]
    public void Documentation_contains_no_empty_tags() => Assert.All(Comments, comment => Assert.All(
        comment.Value.Descendants().Where(tag => tag.Name.LocalName is not ("see" or "paramref" or "typeparamref" or "inheritdoc")),
        tag => Assert.False(Text(tag).Length == 0, $"{comment.Key} has an empty <{tag.Name}>.")));

    [Fact]
    public void Documentation_does_not_only_repeat_the_name() => Assert.All(Symbols, symbol =>
    {
        string[] words = Words(Text(CommentOf(symbol).Element("summary")));
        string[] name = Words(string.Concat(symbol.Name.Select(c => char.IsUpper(c) ? $" {c}" : $"{c}")));
        Assert.True(words.Length == 0 || words.Except(name).Except(["a", "the", "of", "gets", "sets", "or", "an", "is"]).Any(), $"{symbol}: {string.Join(' ', words)}");
    });

    [Fact]
    public void Documentation_ends_every_summary_with_a_full_stop() => Assert.All(Symbols, symbol =>
    {
        if (CommentOf(symbol).Element("summary") is { } summary)
        {
            Assert.True(Text(summary).EndsWith('.') || Text(summary).EndsWith(".\"", StringComparison.Ordinal), $"{symbol}: {Text(summary)}");
        }
    });

    private static XElement CommentOf(ISymbol symbol) =>
        Comments.TryGetValue(symbol.GetDocumentationCommentId()!, out XElement? comment) ? comment : throw new InvalidOperationException($"{symbol} is not documented.");

    /// <summary>Returns the text as a reader sees it. A reference counts as its name.</summary>
    private static string Text(XElement? element) => element is null ? "" : string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } reference => (reference.FirstAttribute?.Value ?? "").Split('.')[^1],
        _ => "",
    })).Trim();

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '.', ',', ':', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
