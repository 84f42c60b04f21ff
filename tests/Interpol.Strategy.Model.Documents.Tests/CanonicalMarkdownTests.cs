using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>The Markdown of the canonical frameworks: files in the package of the library.</summary>
public sealed class CanonicalMarkdownTests
{
    public static TheoryData<string> Ids => [.. InterpolFrameworks.All.Select(framework => framework.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_markdown_equals_the_output_of_the_library(string id) => Repository.AssertApproved(
        FrameworkMarkdown.Write(InterpolFrameworks.Catalog.GetFramework(id)),
        "src",
        "Interpol.Strategy.Model",
        "Canonical",
        "Documents",
        $"{id}.md");
}
