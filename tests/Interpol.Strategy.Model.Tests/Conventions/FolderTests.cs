// The files of the repository are the same for both target frameworks.
#if NET10_0_OR_GREATER
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the folders of the library depend on each other in one direction.</summary>
public sealed class FolderTests
{
    /// <summary>A folder uses its own types and those of folders with a lower level.</summary>
    private static readonly Dictionary<string, int> Levels = new()
    {
        ["Text"] = 0,
        ["Primitives"] = 0,
        ["Diagnostics"] = 0,
        ["Framework"] = 1,
        ["Queries"] = 2,
        ["Programmes"] = 3,
        ["Canonical"] = 3,
        ["Validation"] = 4,
        ["Serialization"] = 5,
    };

    private static readonly string Library = Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model");

    private static readonly SourceFile[] Files =
    [
        .. from file in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Library, file).Replace(Path.DirectorySeparatorChar, '/')
           let folders = path.Split('/')[..^1]
           where folders.Length > 0 && folders[0] is not ("bin" or "obj" or "Properties")
           select SourceFile.Parse(path, folders, File.ReadAllText(file)),
    ];

    [Fact]
    public void Folders_use_only_folders_below_them()
    {
        Assert.Equal(Levels.Keys.Order(), Files.Select(file => file.Folders[0]).Distinct().Order());

        string[] upward =
        [
            .. from use in GetUses()
               where Levels[use.Type.Folders[0]] > Levels[use.File.Folders[0]] && !IsConverter(use.Name)
               select use.File.Path,
        ];

        // The members of these files are one call each.
        Assert.Equal(
            [
                "Framework/StrategicFramework.Alignment.cs",
                "Framework/StrategicFramework.Editing.cs",
                "Framework/StrategicFramework.Elements.cs",
                "Framework/StrategicFramework.Identifiers.cs",
                "Framework/StrategicFramework.Lookup.cs",
                "Framework/StrategicFramework.References.cs",
                "Framework/StrategicFramework.Search.cs",
                "Queries/FrameworkCatalog.Alignment.cs",
            ],
            upward.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_of_queries_do_not_use_each_other() => Assert.Empty(
        from use in GetUses()
        where use.File.Folders is ["Queries", _] && use.Type.Folders is ["Queries", not "Lookup"]
        where use.File.Folders[1] != use.Type.Folders[1]
        select $"{use.File.Path} uses {use.Name} of {use.Type.Path}.");

    [Fact]
    public void Use_of_a_type_is_found()
    {
        Assert.Contains(GetUses(), use =>
            use.Name == "CodeLookup" && use.File.Path == "Framework/StrategicFramework.Lookup.cs");
    }

    /// <summary>The attribute <c>[JsonConverter]</c> refers to the folder Serialization.</summary>
    private static bool IsConverter(string type) => type.EndsWith("JsonConverter", StringComparison.Ordinal);

    private static IEnumerable<(SourceFile File, string Name, SourceFile Type)> GetUses()
    {
        ILookup<string, SourceFile> declarations = Files
            .SelectMany(file => file.Types.Select(name => (Name: name, File: file)))
            .ToLookup(type => type.Name, type => type.File);
        return from file in Files
               from name in file.Uses
               where declarations.Contains(name)
               select (file, name, declarations[name].First());
    }

    private sealed record SourceFile(string Path, string[] Folders, string[] Types, string[] Uses)
    {
        public static SourceFile Parse(string path, string[] folders, string text)
        {
            SyntaxNode[] nodes = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()];
            string[] types =
            [
                .. nodes.OfType<BaseTypeDeclarationSyntax>()
                    .Where(type => type.Parent is not TypeDeclarationSyntax)
                    .Select(type => type.Identifier.Text),
            ];
            IEnumerable<string> members =
            [
                .. nodes.OfType<PropertyDeclarationSyntax>().Select(member => member.Identifier.Text),
                .. nodes.OfType<MethodDeclarationSyntax>().Select(member => member.Identifier.Text),
                .. nodes.OfType<VariableDeclaratorSyntax>().Select(member => member.Identifier.Text),
            ];
            IEnumerable<string> uses = nodes.OfType<SimpleNameSyntax>()
                .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
                .Select(name => name.Identifier.Text)
                .Except(members)
                .Except(types);
            return new(path, folders, types, [.. uses]);
        }
    }
}
#endif
