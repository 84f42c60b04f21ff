using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the pages in the folder <c>documents</c> of the package are what the library writes.</summary>
public sealed class CanonicalPageTests
{
    [Theory]
    [InlineData("interpol-2014-2016")]
    [InlineData("interpol-2017-2020")]
    public void Page_is_what_FrameworkHtml_writes(string id) => Repository.AssertApproved(
        FrameworkHtml.Write(InterpolFrameworks.Catalog.GetFramework(id)),
        "src",
        "Interpol.Strategy.Model",
        "Canonical",
        "Documents",
        $"{id}.html");
}
