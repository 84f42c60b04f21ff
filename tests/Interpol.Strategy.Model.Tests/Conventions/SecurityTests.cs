using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests that the library does no I/O of its own: no files, network, processes, environment, clock or native code.
/// </summary>
public sealed class SecurityTests
{
    /// <summary>
    /// Types and namespaces that access files, the network, processes, native code, the machine or the clock, load or
    /// emit code, or use the console.
    /// </summary>
    private static readonly string[] Forbidden =
    [
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.File", "System.IO.FileInfo",
        "System.IO.FileStream", "System.IO.FileSystem", "System.IO.IsolatedStorage",
        "System.IO.MemoryMappedFiles", "System.IO.Path", "System.IO.Pipes", "System.IO.RandomAccess",
        "System.IO.StreamReader", "System.IO.StreamWriter", "System.Net", "System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo", "System.AppContext", "System.AppDomain", "System.Console",
        "Microsoft.Win32", "System.Activator", "System.Reflection.Emit",
        "System.Runtime.Loader", "System.Runtime.InteropServices.NativeLibrary",
        "System.Runtime.InteropServices.Marshal", "System.Runtime.Serialization", "System.Security.Cryptography",
        "System.DateTimeOffset",
        "System.TimeProvider", "System.TimeZoneInfo", "System.Random", "System.Linq.Expressions",
        "System.Xml.XmlUrlResolver", "System.Xml.Serialization", "System.Xml.Xsl", "System.Xml.XPath",
    ];

    /// <summary>Iterators use the thread id, and parallel code uses the number of processors.</summary>
    private static readonly string[] Allowed =
        ["Environment.get_CurrentManagedThreadId", "Environment.get_ProcessorCount"];

    /// <summary>Forbidden members of types that are otherwise allowed.</summary>
    private static readonly string[] ForbiddenMembers =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "Assembly.Load", "Assembly.LoadFrom",
        "Assembly.LoadFile", "Type.GetType", "Type.InvokeMember", "MethodBase.Invoke",
    ];

    [Fact]
    public void Library_references_no_types_for_IO_processes_or_native_code()
    {
        using var file = new PEReader(File.OpenRead(typeof(StrategicFramework).Assembly.Location));
        MetadataReader library = file.GetMetadataReader();
        string[] types =
            [.. library.TypeReferences.Select(handle => NameOf(library, library.GetTypeReference(handle)))];
        Assert.Contains("System.IO.Stream", types);
        Assert.DoesNotContain(types, type =>
            Array.Exists(Forbidden, forbidden =>
                type == forbidden || type.StartsWith(forbidden + ".", StringComparison.Ordinal)));
        Assert.Equal(0, library.GetTableRowCount(TableIndex.ImplMap));
    }

    [Fact]
    public void Library_does_not_use_the_clock_or_load_code()
    {
        using var file = new PEReader(File.OpenRead(typeof(StrategicFramework).Assembly.Location));
        MetadataReader library = file.GetMetadataReader();
        string[] members =
        [
            .. library.MemberReferences
                .Select(library.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => NameOf(library, member)),
        ];
        Assert.Contains("XmlReader.Create", members);
        Assert.DoesNotContain(members.Except(Allowed), member =>
            ForbiddenMembers.Contains(member) || member.StartsWith("Environment.", StringComparison.Ordinal));
    }

    private static string NameOf(MetadataReader library, TypeReference type) =>
        $"{library.GetString(type.Namespace)}.{library.GetString(type.Name)}";

    private static string NameOf(MetadataReader library, MemberReference member) =>
        library.GetString(library.GetTypeReference((TypeReferenceHandle)member.Parent).Name)
        + $".{library.GetString(member.Name)}";
}
