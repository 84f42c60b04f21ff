using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The JSON of the canonical frameworks: a file in the repository that is embedded in the library.</summary>
public sealed class CanonicalJsonTests
{
    public static TheoryData<string> Ids => [.. InterpolFrameworks.All.Select(framework => framework.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_json_equals_the_output_of_the_library(string id)
    {
        StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework(id);
        string written = FrameworkJson.Write(framework, new JsonWriteOptions { Indented = true });
        Repository.AssertApproved(written, GetPath(id));
        Assert.Equal(Encoding.UTF8.GetBytes(written), GetDocument(id).ToArray());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_json_is_read_without_diagnostics_as_the_framework(string id)
    {
        ReadResult<StrategicFramework> result =
            FrameworkJson.Read(GetDocument(id).Span, new() { Mode = ReadMode.Strict });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(InterpolFrameworks.Catalog.GetFramework(id), result.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_json_equals_the_file_in_the_repository(string id)
    {
        string file = Path.Combine([Repository.Root, .. GetPath(id)]);
        Assert.Equal(File.ReadAllBytes(file), GetDocument(id).ToArray());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GetDocument_does_not_load_a_serializer(string id)
    {
        var context = new IsolatedLibrary();
        Type format = context.GetLibraryType(typeof(FrameworkFormat));
        object document = context.GetLibraryType(typeof(InterpolFrameworks))
            .GetMethod(nameof(InterpolFrameworks.GetDocument), [typeof(string), format])!
            .Invoke(null, [id, Enum.ToObject(format, FrameworkFormat.Json)])!;
        Assert.True(((ReadOnlyMemory<byte>)document).Length > 1000);
        Assert.DoesNotContain("System.Text.Json", context.RequestedAssemblies);

        // Check the check: reading a document loads the serializer.
        MethodInfo read = context.GetLibraryType(typeof(FrameworkJson))
            .GetMethod(nameof(FrameworkJson.Read), [typeof(string), context.GetLibraryType(typeof(ReadOptions))])!;
        _ = read.Invoke(null, ["{}", null]);
        Assert.Contains("System.Text.Json", context.RequestedAssemblies);
        context.Unload();
    }

    private static string[] GetPath(string id) =>
        ["src", "Interpol.Strategy.Model", "Canonical", "Documents", $"{id}.json"];

    private static ReadOnlyMemory<byte> GetDocument(string id) =>
        InterpolFrameworks.GetDocument(id, FrameworkFormat.Json);

    /// <summary>Represents a new copy of the library that records the assemblies it loads.</summary>
    private sealed class IsolatedLibrary : AssemblyLoadContext
    {
        private readonly Assembly _library;

        public IsolatedLibrary()
            : base(null, isCollectible: true) =>
            _library = LoadFromAssemblyPath(typeof(InterpolFrameworks).Assembly.Location);

        public List<string> RequestedAssemblies { get; } = [];

        public Type GetLibraryType(Type type) => _library.GetType(type.FullName!)!;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            RequestedAssemblies.Add(assemblyName.Name!);
            return null;
        }
    }
}
