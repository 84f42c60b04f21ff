using System.Reflection;
using System.Runtime.Loader;

namespace Interpol.Strategy.Model.Tests;

public sealed class FirstAccessTests
{
    /// <summary>The number of rounds per property. The soak test runs ten thousand in total.</summary>
    private static readonly int Rounds = Environment.GetEnvironmentVariable("SOAK_ROUNDS") is null ? 25 : 2_500;

    [Theory]
    [InlineData(nameof(InterpolFrameworks.Framework2014To2016))]
    [InlineData(nameof(InterpolFrameworks.Framework2017To2020))]
    [InlineData(nameof(InterpolFrameworks.All))]
    [InlineData(nameof(InterpolFrameworks.Catalog))]
    public void Properties_return_one_instance_when_threads_first_access_them(string member)
    {
        const int Threads = 8;
        string library = typeof(InterpolFrameworks).Assembly.Location;
        for (int round = 0; round < Rounds; round++)
        {
            // Load a new copy of the library, in which nothing is initialized.
            var context = new AssemblyLoadContext(null, isCollectible: true);
            MethodInfo getter = context.LoadFromAssemblyPath(library).GetType(
                typeof(InterpolFrameworks).FullName!)!.GetProperty(member)!.GetMethod!;
            Assert.NotEqual(typeof(InterpolFrameworks), getter.DeclaringType);

            using var start = new Barrier(Threads);
            object?[] results = new object?[Threads];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                results[i] = getter.Invoke(null, null);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.NotNull(results[0]);
            Assert.All(results, value =>
            {
                // The lists are values. Their items must be the same objects.
                foreach ((object first, object same) in GetObjects(results[0]!).Zip(GetObjects(value!)))
                {
                    Assert.Same(first, same);
                }
            });
            Assert.Equal(
                typeof(InterpolFrameworks).GetProperty(member)!.GetValue(null)!.ToString(),
                results[0]!.ToString());
            context.Unload();
        }
    }

    private static IEnumerable<object> GetObjects(object value) =>
        value is System.Collections.IEnumerable list ? list.Cast<object>() : [value];
}
